// The reference of the HTTP interface, drawn from the published document: each operation with its permission, fields and problems.
import { publicPage } from './frame.tsx';
import { problemUrl } from './urls.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
}
interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly 'x-permission': string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly description?: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<
    Record<
      string,
      { readonly description: string; readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }
    >
  >;
}
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** @param whoOf the roles of a row of the permission table, in words */
export function apiPage(document: ApiDocument, whoOf: (permission: string) => string): string {
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ path, method: method.toUpperCase(), one })),
  );
  const tags = [...new Set(all.flatMap(({ one }) => one.tags))];
  return publicPage({
    title: 'Interface for machines',
    description: 'The HTTP interface of the register: everything its pages do.',
    children: (
      <div className="stack">
        <p>
          Everything the pages do is here. Addresses begin with <code>/api/v1</code>. Send a session cookie, or a key of
          your organisation as <code>Authorization: Bearer …</code>. Failures are problem documents (RFC 9457) with a{' '}
          <a href={problemUrl()}>stable code</a>. Lists are read page by page with <code>after</code>. A POST repeated
          with the same <code>Idempotency-Key</code> is done once. A case is changed only as you saw it when you send
          its version as <code>If-Match</code>. <a href="/openapi.json">The document</a> (OpenAPI 3.1) is made from the
          same table.
        </p>
        <nav aria-label="On this page">
          <ul>
            {tags.map((tag) => (
              <li key={tag}>
                <a href={`#${tag}`}>{tag}</a>
              </li>
            ))}
          </ul>
        </nav>
        {tags.map((tag) => (
          <section key={tag}>
            <h2 id={tag}>{tag}</h2>
            {all
              .filter(({ one }) => one.tags.includes(tag))
              .map(({ path, method, one }) => (
                <article key={one.operationId} id={one.operationId}>
                  <h3>{one.summary}</h3>
                  <p>
                    <code>
                      {method} /api/v1{path}
                    </code>
                  </p>
                  <p className="hint">For {whoOf(one['x-permission'])}.</p>
                  <Fields one={one} />
                  <Answers one={one} />
                </article>
              ))}
          </section>
        ))}
        <section>
          <h2 id="shapes">Shapes</h2>
          {Object.entries(document.components.schemas).map(([name, schema]) => (
            <details key={name} id={`shape-${name}`}>
              <summary>{name}</summary>
              <pre>{JSON.stringify(schema, null, 1)}</pre>
            </details>
          ))}
        </section>
      </div>
    ),
  });
}

function Fields({ one }: { readonly one: Described }) {
  const body = Object.values(one.requestBody?.content ?? {})[0]?.schema;
  const asked = [
    ...(one.parameters ?? []).map(({ name, in: place, required, description, schema }) => ({
      name,
      place,
      required,
      text: description ?? schema.description,
      schema,
    })),
    ...Object.entries(body?.properties ?? {}).map(([name, schema]) => ({
      name,
      place: 'body',
      required: body?.required?.includes(name) ?? false,
      text: schema.description,
      schema,
    })),
  ];
  if (asked.length === 0) return body?.$ref ? <p>Body: {kindOf(body)}</p> : null;
  return (
    <ul>
      {asked.map(({ name, place, required, text, schema }) => (
        <li key={place + name}>
          <code>{name}</code> ({place}
          {required ? '' : ', optional'}): {kindOf(schema)}
          {text ? `. ${text}` : ''}
        </li>
      ))}
    </ul>
  );
}

function Answers({ one }: { readonly one: Described }) {
  return (
    <ul>
      {Object.entries(one.responses).map(([status, { description, content }]) => {
        const schema = Object.values(content ?? {})[0]?.schema;
        return (
          <li key={status}>
            {status}: {Number(status) < 300 && schema ? kindOf(schema) : description}
          </li>
        );
      })}
    </ul>
  );
}

function kindOf(schema: Schema): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? '';
  if (schema.anyOf) return schema.anyOf.map(kindOf).join(' or ');
  if (schema.type === 'array') return `list of ${schema.items ? kindOf(schema.items) : 'values'}`;
  const example = schema.examples?.[0];
  return `${schema.type ?? 'any'}${example === undefined ? '' : `, such as ${JSON.stringify(example)}`}`;
}
