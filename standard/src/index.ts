// The types of the standard; its data is reached by the doors methodology, cards, rules, frameworks, systems and codes.
export type * from './report.gen.ts';
