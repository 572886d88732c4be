// The shapes of evidence files: declared beside arrived.
import { Type } from 'typebox';
import { Moment, named, nullable, Uuid } from './shapes.ts';

const EvidenceId = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
  description: 'Identifier of the evidence in the report.',
  examples: ['EV-012'],
});
export const EvidencePath = Type.Object({
  reportId: Uuid,
  revision: Type.Integer({ minimum: 1 }),
  evidenceId: EvidenceId,
});
export const ProofPath = Type.Object({ id: Uuid, fileId: Uuid });

export const HeldFile = named(
  'HeldFile',
  Type.Object({
    id: Uuid,
    about: Type.String({ description: 'What it shows.' }),
    evidenceId: nullable(Type.String()),
    findingId: nullable(Uuid),
    name: Type.String({ description: 'Cleaned: nothing in it acts on a path or a screen.' }),
    kind: Type.String({ description: 'Kind of file, found by its content.' }),
    size: Type.Integer({ description: 'Bytes.' }),
    sha256: Type.String(),
    arrivedAt: Moment,
    from: Type.String({ description: 'The organisation that handed it in.' }),
    scan: Type.String({ description: 'unscanned, clean or suspicious; treat what is unscanned as hostile.' }),
  }),
);

const DeclaredEvidence = Type.Object({
  evidenceId: Type.String(),
  title: Type.String(),
  kind: Type.String({ description: 'As the report says.' }),
  fileName: Type.String(),
  mediaType: Type.String({ description: 'As the report says.' }),
  size: Type.Integer({ description: 'As the report says, bytes.' }),
  sha256: Type.String({ description: 'As the report says.' }),
  state: Type.String({
    description: 'arrived; missing; wrong-digest: only a file with other bytes was handed in.',
  }),
  file: nullable(HeldFile),
});

export const EvidenceList = named(
  'EvidenceList',
  Type.Object({
    counts: Type.Object({
      declared: Type.Integer(),
      arrived: Type.Integer(),
      missing: Type.Integer(),
      wrongDigest: Type.Integer(),
    }),
    mayHandIn: Type.Boolean({ description: 'The caller may hand in what is missing now.' }),
    mayOpen: Type.Boolean(),
    items: Type.Array(DeclaredEvidence),
    proofs: Type.Array(HeldFile, { description: 'Handed in by the company for findings of this report.' }),
  }),
);

export const EvidenceCheck = named(
  'EvidenceCheck',
  Type.Object({
    files: Type.Integer({ description: 'Files that have come and were looked at.' }),
    rules: Type.Array(Type.Object({ id: Type.String(), result: Type.String() })),
    messages: Type.Array(
      Type.Object({ rule: Type.String(), severity: Type.String(), pointer: Type.String(), text: Type.String() }),
    ),
  }),
);

export const FileBytes = Type.String({ description: 'The bytes: application/octet-stream.' });
/** The answer is in the headers. */
export const Nothing = Type.Null();
