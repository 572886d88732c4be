// Speaks to a register over HTTP: address and key from options or the environment, problems as sentences.
import { UsageError } from '../usage-error.ts';

export interface RegisterOptions {
  readonly register?: string;
  /** A key of the organisation; better in PLIMSOLL_KEY than in the history of a shell. */
  readonly key?: string;
}

export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: Uint8Array | object;
  readonly idempotencyKey?: string;
}

export interface RegisterAnswer {
  readonly status: number;
  readonly body: unknown;
  /** The register had done this request before. */
  readonly wasReplayed: boolean;
}

/** @throws UsageError when no register is named or none answers there */
export async function askRegister(
  options: RegisterOptions,
  { method, path, body, idempotencyKey }: Asked,
): Promise<RegisterAnswer> {
  const { origin, key } = connectionOf(options);
  const headers: Record<string, string> = { accept: 'application/json' };
  if (key) headers['authorization'] = `Bearer ${key}`;
  if (body) headers['content-type'] = 'application/json';
  if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
  const sent = body === undefined ? null : body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body);
  const answer = await fetch(`${origin}/api/v1${path}`, { method, headers, body: sent }).catch((error: unknown) => {
    const { cause } = error as { cause?: { code?: string } };
    throw new UsageError(
      `No register answers at ${origin}${cause?.code ? ` (${cause.code})` : ''}.`,
      'Check the address and the link. A submission that was cut off is safe to repeat: the same file is taken once.',
    );
  });
  const text = await answer.text();
  return {
    status: answer.status,
    body: parsed(text),
    wasReplayed: answer.headers.get('idempotency-replayed') === 'true',
  };
}

function connectionOf(options: RegisterOptions): { origin: string; key: string | undefined } {
  const address = options.register ?? process.env['PLIMSOLL_REGISTER'];
  if (!address) throw new UsageError('No register is named.', 'Give --register https://… or set PLIMSOLL_REGISTER.');
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new UsageError(`${address} is no address.`, 'Write it whole, such as https://register.example.');
  }
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !isLocal)
    throw new UsageError(`${address} would carry the key and the report unencrypted.`, 'Use https://.');
  return { origin: url.origin, key: options.key ?? process.env['PLIMSOLL_KEY'] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { title: 'The register answered with something that is no JSON', detail: text.slice(0, 200) };
  }
}

interface Problem {
  readonly title?: string;
  readonly detail?: string;
  readonly code?: string;
  readonly errors?: readonly {
    readonly pointer: string;
    readonly rule?: string;
    readonly text: string;
    readonly do?: string;
  }[];
}

/** Title, detail and each place, as lines. */
export function problemText(body: unknown): string {
  const { title = 'The register refused', detail, code, errors = [] } = body as Problem;
  const places = errors.map(
    ({ pointer, rule, text, do: advice }) =>
      `  ${rule ? `${rule} ` : ''}${pointer || 'the request'}: ${text}${advice ? ` ${advice}` : ''}`,
  );
  return [`${title}${code ? ` (${code})` : ''}.`, ...(detail ? [detail] : []), ...places].join('\n') + '\n';
}
