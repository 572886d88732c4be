// Links to the places of a report that something is said of, each in words.
import { placeUrl, reportUrl } from '../urls.ts';
import type { CaseKey } from './shown-review.ts';

interface PlaceLinksProps {
  readonly at: readonly { readonly pointer: string; readonly label: string }[];
  readonly of: CaseKey;
}

export function PlaceLinks({ at, of }: PlaceLinksProps) {
  return at.map(({ pointer, label }, n) => (
    <span key={pointer}>
      {n > 0 ? '; ' : ''}
      <a href={placeUrl(of.id, of.revision, pointer)}>{label || 'the whole report'}</a>
    </span>
  ));
}

/** Other cases by the beginning of their number; whose ship it is stands in the case. */
export function CaseLinks({ cases }: { readonly cases: readonly { reportId: string; revision: number }[] }) {
  return cases.map(({ reportId, revision }, n) => (
    <span key={reportId}>
      {n > 0 ? ', ' : ''}
      <a href={reportUrl(reportId, revision)}>case {reportId.slice(0, 8)}</a>
    </span>
  ));
}
