// Addresses of our pages as functions.
import type { VesselFilter } from '../features/vessels/vessels.views.ts';

export const vesselUrl = (imoNumber: string, at?: string): string => `/vessels/${imoNumber}${at ? `?at=${at}` : ''}`;
/** The choice stands in the address. */
export function whatIfUrl(
  imoNumber: string,
  { close = [], pass = [] }: { readonly close?: readonly string[]; readonly pass?: readonly string[] } = {},
): string {
  const query = [...close.map((id) => `close=${id}`), ...pass.map((id) => `pass=${id}`)].join('&');
  return `/vessels/${imoNumber}/what-if${query === '' ? '' : `?${query}`}`;
}
export const ruleUrl = (id: string): string => `/rules/${id}`;
/** Without a code: the list of all. */
export const problemUrl = (code?: string): string => (code ? `/problems/${code}` : '/problems');
export const specUrl = '/spec';
export const chapterUrl = (number: number): string => `${specUrl}/${number}`;
/** @param clause chapter and clause, 9.3 */
export const clauseUrl = (clause: string): string => `${chapterUrl(Number.parseInt(clause, 10))}#${clause}`;
export const procedureUrl = (id: string): string => `/procedures/${id}`;

/** Only what is set, in a fixed order, so that equal filters have equal addresses. */
export function vesselsUrl(filter: { readonly [Key in keyof VesselFilter]?: VesselFilter[Key] | undefined }): string {
  const query = new URLSearchParams();
  for (const key of ['q', 'flag', 'type', 'grade', 'status', 'sort', 'after'] as const) {
    const value = filter[key];
    if (value && !(key === 'sort' && value === 'name')) query.set(key, value);
  }
  const text = query.toString();
  return text === '' ? '/vessels' : `/vessels?${text}`;
}
export const findingUrl = (id: string): string => `/findings/${id}`;
export const reportUrl = (id: string, revision: number): string => `/reports/${id}/${revision}`;
export const placeUrl = (id: string, revision: number, pointer: string): string =>
  `${reportUrl(id, revision)}/place?at=${encodeURIComponent(pointer)}`;
