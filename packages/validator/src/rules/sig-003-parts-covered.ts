// SIG-003: a signature on a permit or a hand-back entry covers what the report says there.
import type { Signature } from '@plimsoll/standard';
import { partDigest } from '@plimsoll/proofs';
import { gather } from '../gather.ts';
import type { Placed } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';

export const partsCovered: Check = ({ authorisations, handback }) => {
  const signed = [...authorisations.flatMap(asSigned), ...handback.flatMap(asSigned)];
  if (signed.length === 0) return 'not-applicable';
  return gather(signed, ({ at, part, signature }): Problem[] =>
    partDigest(part) === signature.coversSha256
      ? []
      : [
          {
            at: `${at}/signature/coversSha256`,
            related: [at],
            values: { part: part.id, reference: signature.reference },
          },
        ],
  );
};

interface Signed {
  readonly at: string;
  readonly part: { readonly id: string };
  readonly signature: Signature;
}

const asSigned = ({ at, value }: Placed<{ readonly id: string; readonly signature?: Signature }>): Signed[] =>
  value.signature ? [{ at, part: value, signature: value.signature }] : [];
