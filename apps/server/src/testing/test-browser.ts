// A browser for tests over HTTP: it keeps its cookies, follows nothing, and sends forms as a page does.
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

type Answer = Promise<LightMyRequestResponse>;
export interface TestBrowser {
  readonly api: (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ) => Answer;
  readonly get: (path: string) => Answer;
  /** @param fields as they stand in the form: `body.code`, `params.id`, `_back` */
  readonly form: (operation: string, fields: Readonly<Record<string, string>>) => Answer;
  /** What the last operation answered. */
  readonly lastAccount: () => unknown;
  readonly cookies: Map<string, string>;
}

export function browserOf(app: FastifyInstance): TestBrowser {
  const cookies = new Map<string, string>();
  let last: unknown = null;
  const send = async (options: InjectOptions): Answer => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.inject({
      ...options,
      headers: { ...options.headers, ...(cookie ? { cookie } : {}), 'sec-fetch-site': 'same-origin' },
    });
    for (const { name, value } of answer.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  return {
    cookies,
    lastAccount: () => last,
    api: async (method, path, body, headers = {}) => {
      const answer = await send({
        method,
        url: `/api/v1${path}`,
        headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
        ...(body ? { payload: JSON.stringify(body) } : {}),
      });
      last = answer.json();
      return answer;
    },
    get: (path) => send({ method: 'GET', url: path }),
    form: (operation, fields) =>
      send({
        method: 'POST',
        url: `/do/${operation}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(fields).toString(),
      }),
  };
}
