// Holds the cards to what the Master and the tester rely on: complete, unrepeated and in step with the catalogue.
import { describe, expect, it } from 'vitest';
import { cardById, cardFiles, cards } from './cards.ts';
import type { ProcedureCard } from './cards.ts';
import { methodology } from './methodology.ts';
import type { Role } from './report.gen.ts';

const forCrew = ['what', 'why', 'worstCase', 'howToStop'] as const satisfies readonly (keyof ProcedureCard)[];
const forTester = ['pass', 'partial', 'fail'] as const satisfies readonly (keyof ProcedureCard)[];

/** Words by which a card may name a role that has to authorise. */
const roleWords: Partial<Record<Role, RegExp>> = {
  CE: /chief engineer/i,
  TS: /superintendent/i,
  IT: /\bIT\b|security lead/,
  CSO: /company security officer/i,
  SSO: /ship security officer/i,
  CLS: /\bclass/i,
  OEM: /maker/i,
  ISP: /provider/i,
  TRM: /terminal|port facility/i,
  FLG: /flag/i,
  CLT: /client|charterer/i,
};

const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.?!…][”’"]?)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

const textsOf = (card: ProcedureCard): string[] => [
  ...[...forCrew, ...forTester].flatMap((field) => sentences(card[field])),
  ...card.steps,
];

describe('the cards', () => {
  it('are one per procedure, in the order of the catalogue', () => {
    expect(cards.map((card) => card.id)).toEqual(methodology.procedures.map((procedure) => procedure.id));
    expect(cardById.size).toBe(methodology.procedures.length);
  });

  it('lie in the file of their domain, methodology and version', () => {
    expect(cardFiles.map((file) => file.domain)).toEqual(methodology.domains.map((domain) => domain.id));
    for (const file of cardFiles) {
      expect([file.methodology, file.version]).toEqual([methodology.id, methodology.version]);
      const own = methodology.procedures.filter((procedure) => procedure.domain === file.domain);
      expect(file.cards.map((card) => card.id)).toEqual(own.map((procedure) => procedure.id));
    }
  });

  it('repeat no sentence of more than 60 characters in two cards', () => {
    const cardsOf = new Map<string, Set<string>>();
    for (const card of cards) {
      for (const text of textsOf(card).filter((each) => each.length > 60)) {
        cardsOf.set(text, (cardsOf.get(text) ?? new Set()).add(card.id));
      }
    }
    const repeated = [...cardsOf]
      .filter(([, ids]) => ids.size > 1)
      .map(([text, ids]) => `${[...ids].join(', ')}: ${text}`);
    expect(repeated).toEqual([]);
  });
});

describe.each(cards.map((card) => [card.id, card] as const))('card %s', (id, card) => {
  it.each(forCrew)('tells the crew %s in at most five sentences of at most 36 words', (field) => {
    const lengths = sentences(card[field]).map((sentence) => sentence.split(/\s+/).length);
    expect(lengths.length).toBeGreaterThanOrEqual(1);
    expect(lengths.length).toBeLessThanOrEqual(5);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(36);
  });

  it.each(forTester)('says when the verdict is %s, unlike the other two', (field) => {
    expect(card[field].trim().length).toBeGreaterThan(60);
    expect(forTester.filter((other) => card[other] === card[field])).toEqual([field]);
  });

  it('gives three to seven steps, people and a span of minutes', () => {
    expect(card.steps.length).toBeGreaterThanOrEqual(3);
    expect(card.steps.length).toBeLessThanOrEqual(7);
    expect(card.who.length).toBeGreaterThan(0);
    expect([...card.steps, ...card.who].filter((text) => text.trim() === '')).toEqual([]);
    expect(card.minutes.least).toBeGreaterThan(0);
    expect(card.minutes.most).toBeGreaterThan(card.minutes.least);
  });

  it('names the roles that have to authorise', () => {
    const procedure = methodology.procedures.find((each) => each.id === id);
    const people = card.who.join('; ');
    const unnamed = (procedure?.authorisers ?? []).filter((role) => !(roleWords[role]?.test(people) ?? false));
    expect(unnamed).toEqual([]);
  });

  it('frightens nobody with the words of the trade', () => {
    expect(forCrew.filter((field) => /\b(hack|attack|exploit)/i.test(card[field]))).toEqual([]);
  });
});
