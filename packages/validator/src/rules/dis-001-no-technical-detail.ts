// DIS-001: what may be shared holds nothing that would help to find or reach a system.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';
import type { ReportIndex } from '../report-index.ts';
import { technicalDetail } from './technical-detail.ts';

export const noTechnicalDetail: Check = (index) => {
  const shareable = index.texts.filter(({ isShareable }) => isShareable);
  if (shareable.length === 0) return 'not-applicable';
  const own = ownValues(index);
  return gather(shareable, ({ at, text }): Problem[] => {
    const kind = technicalDetail(text, own);
    return kind === null ? [] : [{ at, values: { kind } }];
  });
};

/** Serial numbers and addresses of this report’s systems, in lower case. */
function ownValues({ systems }: ReportIndex): ReadonlySet<string> {
  const own = new Set<string>();
  for (const { value } of systems)
    for (const text of [value.identifiers?.serial, ...(value.addresses ?? [])])
      if (text !== undefined && text.length >= 4 && /\d/.test(text)) own.add(text.toLowerCase());
  return own;
}
