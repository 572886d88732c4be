// The columns of the vessel asset inventory of IACS Rec 190, section 6.1, and the headings by which people write them.
export type ColumnId =
  | 'item'
  | 'function'
  | 'system'
  | 'equipment'
  | 'category'
  | 'maker'
  | 'model'
  | 'identifier'
  | 'os'
  | 'firmware'
  | 'software'
  | 'location'
  | 'zone'
  | 'purpose'
  | 'links'
  | 'untrusted'
  | 'ports'
  | 'protocols'
  | 'addresses'
  | 'approvals'
  | 'excluded'
  | 'log';

export interface Column {
  readonly id: ColumnId;
  /** Column letter of the template. */
  readonly letter: string;
  /** Our heading in exports. */
  readonly heading: string;
  /** Parts of headings that mean this column, in lower case; the first column that matches wins. */
  readonly known: readonly string[];
}

/** In the order of the template. Source of letters and meaning: IACS Rec 190 (Jun 2025), 6.1; the headings are ours. */
export const COLUMNS: readonly Column[] = [
  { id: 'item', letter: 'A', heading: 'Item', known: ['item', 'no.', 'number', 'nr'] },
  {
    id: 'function',
    letter: 'B',
    heading: 'Ship function',
    known: ['ship function', 'functions and systems', 'function served'],
  },
  { id: 'system', letter: 'C', heading: 'System', known: ['system', 'system name', 'cbs', 'name'] },
  { id: 'equipment', letter: 'D', heading: 'Equipment', known: ['equipment', 'component', 'device'] },
  { id: 'category', letter: 'E', heading: 'System category', known: ['category', 'cat.', 'cat'] },
  { id: 'maker', letter: 'F', heading: 'Maker', known: ['brand', 'manufacturer', 'maker', 'vendor'] },
  { id: 'model', letter: 'G', heading: 'Model', known: ['model', 'type'] },
  { id: 'identifier', letter: 'H', heading: 'Unique identifier', known: ['unique id', 'identifier', 'serial'] },
  { id: 'os', letter: 'I', heading: 'Operating system', known: ['operating system', 'os'] },
  { id: 'firmware', letter: 'J', heading: 'Firmware', known: ['firmware'] },
  { id: 'software', letter: 'K', heading: 'Software and version', known: ['software', 'version'] },
  { id: 'location', letter: 'L', heading: 'Location on board', known: ['location', 'place'] },
  { id: 'zone', letter: 'M', heading: 'Security zone', known: ['zone'] },
  { id: 'purpose', letter: 'N', heading: 'Purpose', known: ['purpose', 'description', 'functionality'] },
  {
    id: 'links',
    letter: 'O',
    heading: 'Connections in scope',
    known: [
      'connection to comp',
      'connections to comp',
      'within the scope',
      'with the scope',
      'in scope',
      'internal connection',
    ],
  },
  { id: 'untrusted', letter: 'P', heading: 'Connections to untrusted networks', known: ['untrusted'] },
  { id: 'ports', letter: 'Q', heading: 'Physical interfaces', known: ['physical', 'interface', 'ports'] },
  { id: 'protocols', letter: 'R', heading: 'Protocols', known: ['protocol'] },
  { id: 'addresses', letter: 'S', heading: 'Addresses', known: ['ip ', 'ip/', 'mac address', 'address'] },
  { id: 'approvals', letter: 'T', heading: 'Approvals', known: ['approval', 'certificate'] },
  { id: 'excluded', letter: 'U', heading: 'Excluded', known: ['excluded', 'exclusion'] },
  { id: 'log', letter: 'V', heading: 'Update log', known: ['update log', 'log', 'remark'] },
];

export interface Heading {
  /** As it stands in the file. */
  readonly text: string;
  readonly column: ColumnId | undefined;
}

/**
 * What each heading of a file means: exact words first, then words that contain ours; a column is taken once. A file whose
 * headings are only the letters A to V is understood too.
 */
export function understandHeadings(headings: readonly string[]): readonly Heading[] {
  const taken = new Set<ColumnId>();
  const exact = headings.map((text) =>
    claim(
      taken,
      COLUMNS.find((column) => !taken.has(column.id) && isExactly(column, normal(text))),
    ),
  );
  return headings.map((text, n) => {
    const loose = (): Column | undefined =>
      COLUMNS_LONGEST_FIRST.find(({ column, word }) => !taken.has(column.id) && contains(normal(text), word))?.column;
    return { text, column: exact[n] ?? claim(taken, loose()) };
  });
}

const normal = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

const isExactly = (column: Column, text: string): boolean =>
  text === column.heading.toLowerCase() || text === column.letter.toLowerCase() || column.known.includes(text);

/** Short words only as whole words: “os” is not in “position”. */
const contains = (text: string, word: string): boolean =>
  word.length > 4 || word.endsWith(' ') || word.endsWith('/')
    ? text.includes(word)
    : text.split(/[^a-z.]+/).includes(word);

/** The more telling word first: “untrusted” before “connection”. */
const COLUMNS_LONGEST_FIRST = COLUMNS.flatMap((column) => column.known.map((word) => ({ column, word }))).sort(
  (a, b) => b.word.length - a.word.length,
);

function claim(taken: Set<ColumnId>, column: Column | undefined): ColumnId | undefined {
  if (column !== undefined) taken.add(column.id);
  return column?.id;
}
