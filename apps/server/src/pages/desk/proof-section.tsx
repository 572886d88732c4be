// Proof that a finding is mended: what the company attached, and a form to attach more.
import type { HeldFile } from '../../features/evidence/evidence.store.ts';
import { findingUrl } from '../urls.ts';
import { ProofLink } from './evidence-section.tsx';
import { UploadForm } from './upload-form.tsx';

export interface ProofSectionProps {
  readonly findingId: string;
  readonly files: readonly HeldFile[];
  readonly mayAttach: boolean;
}

export function ProofSection({ findingId, files, mayAttach }: ProofSectionProps) {
  if (files.length === 0 && !mayAttach) return null;
  return (
    <section>
      <h2 id="proof">Proof that it is mended</h2>
      {files.length === 0 ? (
        <p>No file is attached.</p>
      ) : (
        <ul>
          {files.map((one) => (
            <li key={one.id}>
              <ProofLink file={one} />
            </li>
          ))}
        </ul>
      )}
      {mayAttach ? (
        <UploadForm
          action={`${findingUrl(findingId)}/proofs`}
          title="Attach a file"
          hint="A picture, PDF, capture, text or ZIP of at most 16 MiB. Your tester and the moderators see it; it is sealed and never shown in a browser."
          submit="Attach"
        />
      ) : null}
    </section>
  );
}
