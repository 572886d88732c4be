// The example with planted faults: a valid example of the standard, fetched on demand, with five faults put into it.
import type { LoadedFile } from '../check/use-checker.ts';
import { plantFaults } from './plant-faults.ts';

const found = import.meta.glob<string>('../../../../standard/examples/valid/coaster-499gt.json', {
  query: '?url',
  import: 'default',
  eager: true,
});
const [address] = Object.values(found);

/** null when the example was not there at build time. */
export const loadPlantedExample: (() => Promise<LoadedFile>) | null =
  address === undefined
    ? null
    : async () => {
        const answer = await fetch(address);
        if (!answer.ok) throw new Error(`The example answered ${answer.status}.`);
        const { text, issuedAt } = plantFaults(await answer.text());
        return { name: 'example-with-planted-faults.json', blob: new Blob([text]), submittedAt: issuedAt };
      };
