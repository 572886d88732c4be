// The plain-language card of each procedure, so that a Master can permit it and two testers reach the same verdict.
import d01 from '../methodologies/plimsoll-ship/2026.1/cards/D01.json' with { type: 'json' };
import d02 from '../methodologies/plimsoll-ship/2026.1/cards/D02.json' with { type: 'json' };
import d03 from '../methodologies/plimsoll-ship/2026.1/cards/D03.json' with { type: 'json' };
import d04 from '../methodologies/plimsoll-ship/2026.1/cards/D04.json' with { type: 'json' };
import d05 from '../methodologies/plimsoll-ship/2026.1/cards/D05.json' with { type: 'json' };
import d06 from '../methodologies/plimsoll-ship/2026.1/cards/D06.json' with { type: 'json' };
import d07 from '../methodologies/plimsoll-ship/2026.1/cards/D07.json' with { type: 'json' };
import d08 from '../methodologies/plimsoll-ship/2026.1/cards/D08.json' with { type: 'json' };
import d09 from '../methodologies/plimsoll-ship/2026.1/cards/D09.json' with { type: 'json' };
import d10 from '../methodologies/plimsoll-ship/2026.1/cards/D10.json' with { type: 'json' };
import d11 from '../methodologies/plimsoll-ship/2026.1/cards/D11.json' with { type: 'json' };
import d12 from '../methodologies/plimsoll-ship/2026.1/cards/D12.json' with { type: 'json' };
import d13 from '../methodologies/plimsoll-ship/2026.1/cards/D13.json' with { type: 'json' };
import d14 from '../methodologies/plimsoll-ship/2026.1/cards/D14.json' with { type: 'json' };
import d15 from '../methodologies/plimsoll-ship/2026.1/cards/D15.json' with { type: 'json' };
import d16 from '../methodologies/plimsoll-ship/2026.1/cards/D16.json' with { type: 'json' };
import type { Domain } from './report.gen.ts';

/** The words for one procedure. What, why, worstCase and howToStop are for the crew, the rest for the tester. */
export interface ProcedureCard {
  /** The procedure's id in the catalogue, for example REM-02. */
  readonly id: string;
  readonly what: string;
  readonly why: string;
  /** What could honestly go wrong aboard; for a document review, why nothing aboard is touched. */
  readonly worstCase: string;
  readonly howToStop: string;
  /** Time from start to hand-back, in minutes; waiting time is included where the procedure has to wait. */
  readonly minutes: { readonly least: number; readonly most: number };
  /** People needed besides the tester. */
  readonly who: readonly string[];
  readonly pass: string;
  readonly partial: string;
  readonly fail: string;
  /** Three to seven short steps for the tester, in order. */
  readonly steps: readonly string[];
}

/** One file of cards: one domain in one language. */
export interface CardFile {
  readonly format: 'plimsoll-cards';
  readonly formatVersion: string;
  readonly methodology: string;
  readonly version: string;
  readonly domain: Domain;
  readonly language: string;
  readonly cards: readonly ProcedureCard[];
}

/** The sixteen files in the order of the domains. */
export const cardFiles: readonly CardFile[] = [
  d01,
  d02,
  d03,
  d04,
  d05,
  d06,
  d07,
  d08,
  d09,
  d10,
  d11,
  d12,
  d13,
  d14,
  d15,
  d16,
];

/** All cards in the order of the catalogue. */
export const cards: readonly ProcedureCard[] = cardFiles.flatMap((file) => file.cards);

/** A card by the id of its procedure. */
export const cardById: ReadonlyMap<string, ProcedureCard> = new Map(cards.map((card) => [card.id, card]));
