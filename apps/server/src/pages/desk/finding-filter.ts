// The state of the board of findings, which is its address.
export interface FindingFilter {
  readonly imoNumber?: string;
  readonly severity?: string;
  readonly domain?: string;
  readonly status?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly after?: string;
}

const forms = {
  imoNumber: /^\d{7}$/,
  severity: /^(info|low|medium|high|critical)$/,
  domain: /^D\d{2}$/,
  status: /^(all|active|claimed|open|planned|fixed|verified-closed|accepted|compensated|struck)$/,
  owner: /^.{1,200}$/,
  due: /^(overdue|soon)$/,
  after: /^[\w-]{1,300}$/,
} as const satisfies Record<keyof FindingFilter, RegExp>;

/** What an address says, without what it can not mean. */
export function findingFilterOf(query: Readonly<Record<string, string | undefined>>): FindingFilter {
  return Object.fromEntries(
    Object.entries(forms).flatMap(([key, form]) => {
      const text = query[key]?.trim();
      return text !== undefined && form.test(text) ? [[key, text]] : [];
    }),
  );
}

/** Only what is set, in a fixed order, so that equal filters have equal addresses. */
export function findingsUrl(filter: { readonly [Key in keyof FindingFilter]?: string | undefined }): string {
  const query = (Object.keys(forms) as (keyof FindingFilter)[]).flatMap((key) => {
    const value = filter[key];
    return value ? [`${key}=${encodeURIComponent(value)}`] : [];
  });
  return query.length === 0 ? '/findings' : `/findings?${query.join('&')}`;
}
