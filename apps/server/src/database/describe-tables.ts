// Writes the query builder’s view of the tables from the migrated database, so that it is never kept by hand.
import pg from 'pg';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
  readonly isFilled: boolean;
}

const types: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  bool: 'boolean',
  int4: 'number',
  int8: 'Bigint',
  numeric: 'Numeric',
  date: 'Day',
  timestamptz: 'Timestamp',
  jsonb: 'Json',
  bytea: 'Buffer',
  _text: 'string[]',
};

const heading = `// The tables as the query builder sees them; made from the migrated database by describe-tables.ts, never by hand.
import type { ColumnType } from 'kysely';

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
export type Day = ColumnType<string, string, string>;
export type Bigint = ColumnType<string, string | number, string | number>;
export type Numeric = ColumnType<string, number | string, number | string>;
export type Json = ColumnType<unknown, string, string>;
`;

/** The text of database.ts for the database at this address. */
export async function describeTables(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Column>(
    `select table_name as table, column_name as name, udt_name as type, is_nullable = 'YES' as "isNullable",
       (column_default is not null or is_identity = 'YES') as "isFilled"
     from information_schema.columns where table_schema = 'public' and table_name <> 'schema_migration'
     order by table_name, column_name`,
  );
  await client.end();
  const tables = grouped(rows);
  const interfaces = [...tables].map(
    ([table, columns]) => `\nexport interface ${pascal(table)} {\n${columns.map(line).join('\n')}\n}\n`,
  );
  const all = [...tables.keys()].map((table) => `  ${table}: ${pascal(table)};`).join('\n');
  return `${heading}${interfaces.join('')}\nexport interface DB {\n${all}\n}\n`;
}

function line({ name, type, isNullable, isFilled }: Column): string {
  const known = types[type];
  if (known === undefined) throw new Error(`No type is known for the column ${name} of type ${type}.`);
  const whole = isNullable ? `${known} | null` : known;
  return `  ${name}: ${isFilled && !isNullable ? `Generated<${whole}>` : whole};`;
}

function grouped(rows: readonly Column[]): Map<string, Column[]> {
  const out = new Map<string, Column[]>();
  for (const row of rows) out.set(row.table, [...(out.get(row.table) ?? []), row]);
  return out;
}

const pascal = (name: string): string => name.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
