// All weaknesses of the library, for the fleet; the examples have their own.
import type { WeaknessTemplate } from '../builder/describe.ts';
import { engineAndPeopleWeaknesses } from './weaknesses-engine-and-people.ts';
import { navigationWeaknesses } from './weaknesses-navigation.ts';

export const allWeaknesses: readonly WeaknessTemplate[] = [...navigationWeaknesses, ...engineAndPeopleWeaknesses];
