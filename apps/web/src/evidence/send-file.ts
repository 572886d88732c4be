// Sends a file piece by piece by the tus protocol, and goes on where an earlier try stopped, also after the page was left.
export interface Sending {
  readonly file: Blob;
  /** Where an upload of this file is begun. */
  readonly endpoint: string;
  /** Remembers the upload between visits. */
  readonly memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Names this very file for this very thing. */
  readonly key: string;
  readonly onProgress: (sent: number) => void;
}

/** Refused by the register, in its words. */
export class FileRefused extends Error {}

const PIECE_BYTES = 2 * 1024 * 1024;
/** Between tries when the link breaks, milliseconds. */
const PAUSES = [0, 1000, 3000, 10_000, 30_000, 60_000];

/** Resolves when the register holds the file. @throws FileRefused, or Error when the link stays broken */
export async function sendFile(sending: Sending): Promise<void> {
  let misses = 0;
  for (;;) {
    const before = sending.memory.getItem(sending.key);
    try {
      await goOn(sending);
      sending.memory.removeItem(sending.key);
      return;
    } catch (error) {
      if (error instanceof FileRefused) {
        sending.memory.removeItem(sending.key);
        throw error;
      }
      const pause = PAUSES[misses];
      if (pause === undefined) throw error;
      misses = sending.memory.getItem(sending.key) === before ? misses + 1 : 1;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function goOn(sending: Sending): Promise<void> {
  const { file, onProgress } = sending;
  const [url, from] = (await reached(sending)) ?? [await begin(sending), 0];
  let offset = from;
  onProgress(offset);
  while (offset < file.size) {
    const answer = await tus(url, 'PATCH', {
      headers: { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
      body: file.slice(offset, offset + PIECE_BYTES),
    });
    if (!answer.ok) await refuse(answer);
    offset = Number(answer.headers.get('upload-offset') ?? Math.min(offset + PIECE_BYTES, file.size));
    onProgress(offset);
  }
}

/** The upload that was begun earlier and how far it is; null when there is none any more. */
async function reached({ memory, key }: Sending): Promise<[url: string, offset: number] | null> {
  const url = memory.getItem(key);
  if (url === null) return null;
  const answer = await tus(url, 'HEAD', {});
  if (answer.ok) return [url, Number(answer.headers.get('upload-offset'))];
  if (answer.status >= 500) throw new Error(`The register answered ${answer.status}.`);
  memory.removeItem(key);
  return null;
}

async function begin({ endpoint, file, memory, key }: Sending): Promise<string> {
  const answer = await tus(endpoint, 'POST', { headers: { 'upload-length': String(file.size) } });
  const url = answer.headers.get('location');
  if (!answer.ok || url === null) return refuse(answer);
  memory.setItem(key, url);
  return url;
}

function tus(url: string, method: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
  return fetch(url, { ...init, method, headers: { 'tus-resumable': '1.0.0', ...init.headers } });
}

/** A fault of the register, a place in the file that is not the one reached, or a busy minute is tried again. */
async function refuse(answer: Response): Promise<never> {
  const { title, detail, code } = (await answer.json().catch(() => ({}))) as Readonly<Record<string, string>>;
  const words = [title ?? `The register answered ${answer.status}`, detail].filter(Boolean).join('. ');
  if (answer.status >= 500 || answer.status === 429 || code === 'upload-out-of-step') throw new Error(words);
  throw new FileRefused(words);
}
