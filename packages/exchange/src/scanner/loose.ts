// Reads members of JSON of which nothing is known, without trusting any of it.
export type Loose = Readonly<Record<string, unknown>>;

export function objectAt(value: Loose | undefined, name: string): Loose | undefined {
  const found = value?.[name];
  return isLoose(found) ? found : undefined;
}

export function listAt(value: Loose | undefined, name: string): readonly Loose[] {
  const found = value?.[name];
  return Array.isArray(found) ? (found as readonly unknown[]).filter(isLoose) : [];
}

export function textAt(value: Loose | undefined, name: string): string | undefined {
  const found = value?.[name];
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}

export function textsAt(value: Loose | undefined, name: string): readonly string[] {
  const found = value?.[name];
  return Array.isArray(found)
    ? (found as readonly unknown[]).filter((item): item is string => typeof item === 'string')
    : [];
}

export function numberAt(value: Loose | undefined, name: string): number | undefined {
  const found = value?.[name];
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
