// Evidence of a case: what the report lists beside what has come, the company’s proof, and a form to hand files in.
import { DataTable, moment } from '@plimsoll/figures';
import type { evidenceList } from '../../features/evidence/evidence.views.ts';
import type { HeldFile } from '../../features/evidence/evidence.store.ts';
import { findingUrl } from '../urls.ts';

export type ShownEvidence = Awaited<ReturnType<typeof evidenceList>>;

const stateWords: Readonly<Record<string, string>> = {
  arrived: 'has come',
  missing: 'missing',
  'wrong-digest': 'another file was handed in; the stated one is missing',
};
/** More are folded away. */
const SHOWN_ROWS = 12;

export interface EvidenceSectionProps {
  readonly evidence: ShownEvidence;
  /** Of the case page. */
  readonly url: string;
  readonly mayCheck: boolean;
  /** For the script that sends large files piece by piece; null: files go with the form. */
  readonly endpoint: string;
}

export function EvidenceSection({ evidence, url, mayCheck, endpoint }: EvidenceSectionProps) {
  const { counts, items, proofs, mayHandIn } = evidence;
  const wrong = items.filter(({ state }) => state === 'wrong-digest');
  const table = <EvidenceTable evidence={evidence} url={url} />;
  return (
    <section>
      <h2 id="evidence">Evidence</h2>
      <p>{inWords(counts)}</p>
      {wrong.length > 0 ? (
        <p>
          Handed in with other bytes than the report states: {wrong.map(({ evidenceId }) => evidenceId).join(', ')}.
        </p>
      ) : null}
      {items.length === 0 ? null : items.length <= SHOWN_ROWS ? (
        table
      ) : (
        <details>
          <summary>Each file</summary>
          {table}
        </details>
      )}
      {mayHandIn && counts.arrived < counts.declared ? <HandIn url={url} endpoint={endpoint} /> : null}
      {mayCheck && counts.arrived > 0 ? (
        <p>
          <a href={`${url}/evidence-check`}>What the rules say of the files that have come</a>
        </p>
      ) : null}
      {proofs.length > 0 ? (
        <>
          <h3>Proof of the company</h3>
          <ul>
            {proofs.map((one) => (
              <li key={one.id}>
                On “{one.about}”: <ProofLink file={one} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function inWords({ declared, arrived }: ShownEvidence['counts']): string {
  if (declared === 0) return 'The report lists no evidence.';
  if (arrived === declared)
    return declared === 1 ? 'The one file that the report lists has come.' : `All ${declared} files have come.`;
  return `${arrived} of the ${declared} files that the report lists have come.`;
}

function EvidenceTable({ evidence, url }: { readonly evidence: ShownEvidence; readonly url: string }) {
  return (
    <DataTable
      id="evidence-files"
      caption="Listed by the report"
      quietCaption
      columns={[
        { key: 'id', title: 'Evidence' },
        { key: 'title', title: 'What it shows' },
        { key: 'file', title: 'File' },
        { key: 'size', title: 'Size' },
        { key: 'state', title: 'State' },
      ]}
      rows={evidence.items.map((one) => ({
        key: one.evidenceId,
        cells: {
          id: one.evidenceId,
          title: one.title,
          file:
            one.file && evidence.mayOpen ? (
              <a href={`${url}/evidence/${encodeURIComponent(one.evidenceId)}`} download>
                {one.fileName}
              </a>
            ) : (
              one.fileName
            ),
          size: bytesInWords(one.size),
          state: one.file
            ? `${stateWords['arrived'] ?? ''} ${moment(one.file.arrivedAt)}, ${scanWords(one.file.scan)}`
            : (stateWords[one.state] ?? one.state),
        },
      }))}
    />
  );
}

function HandIn({ url, endpoint }: { readonly url: string; readonly endpoint: string }) {
  return (
    <form
      className="action"
      method="post"
      action={`${url}/evidence`}
      encType="multipart/form-data"
      data-evidence={endpoint}
    >
      <label>
        Hand in files
        <span className="hint">
          Any number, under the names that the report gives them. A file is taken in only when its SHA-256 is the one
          that the report states. Without a script 16 MiB each; with it large files go piece by piece and go on after a
          break.
        </span>
        <input className="input" type="file" name="file" multiple required />
      </label>
      <div>
        <button className="button" type="submit">
          Hand in
        </button>
      </div>
      <div data-progress role="status" />
    </form>
  );
}

export function ProofLink({ file }: { readonly file: HeldFile }) {
  return (
    <>
      <a href={`${findingUrl(file.findingId ?? '')}/proofs/${file.id}`} download>
        {file.name}
      </a>
      , {bytesInWords(file.size)}, from {file.from}, {moment(file.arrivedAt)}, {scanWords(file.scan)}
    </>
  );
}

const scanWords = (scan: string): string => (scan === 'unscanned' ? 'not scanned for harm' : `scanned: ${scan}`);

export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [unit, by] = bytes < 1e6 ? ['kB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9];
  return `${(bytes / Number(by)).toFixed(1)} ${unit ?? ''}`;
}
