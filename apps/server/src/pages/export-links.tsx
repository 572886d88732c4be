// Where a page’s content is taken away as a file, and what that means for who takes it.
export interface ExportLinksProps {
  /** What is taken, at the beginning of a sentence. */
  readonly of: string;
  /** Of the operation, with its query so far. */
  readonly url: string;
  readonly formats: readonly string[];
}

const words: Readonly<Record<string, string>> = { csv: 'CSV', json: 'JSON', pdf: 'PDF', xlsx: 'workbook' };

export function ExportLinks({ of, url, formats }: ExportLinksProps) {
  const joint = url.includes('?') ? '&' : '?';
  return (
    <p>
      {of}:{' '}
      {formats.map((format, n) => (
        <span key={format}>
          {n > 0 ? ', ' : ''}
          <a href={`/api/v1${url}${joint}format=${format}`} download>
            {words[format]}
          </a>
        </span>
      ))}
      . The file carries your name; a company reads of every file of its ships that others take.
    </p>
  );
}
