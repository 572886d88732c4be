// Turns the content of a document into the plain JSON that the Typst template reads: every optional member present, every look resolved.
import {
  day,
  findingStates,
  gradeBounds,
  loadLineFrame,
  loadLineGeometry,
  neutrals,
  orderedDomains,
  outcomeRamp,
  points,
  riskRamp,
  safetyRamp,
  type NeutralToken,
  type SeverityWord,
} from '@plimsoll/figures';
import type { Block, Cell, DocumentContent, Tag } from '../content/blocks.ts';

export function documentData(content: DocumentContent): object {
  const { result } = content;
  const [language = 'en', ...subtags] = content.language.split('-');
  return {
    document: {
      ...content,
      sections: content.sections.map((section) => ({ ...section, blocks: section.blocks.map(blockData) })),
    },
    colours: {
      neutrals: neutrals.light,
      steps: { ...riskRamp.light, ...safetyRamp.light },
      outcomes: outcomeRamp.light,
    },
    language: /^[A-Za-z]{2,3}$/.test(language) ? language.toLowerCase() : 'en',
    region: subtags.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase() ?? null,
    date: {
      year: Number(result.asOf.slice(0, 4)),
      month: Number(result.asOf.slice(5, 7)),
      day: Number(result.asOf.slice(8, 10)),
    },
    asOf: day(result.asOf),
    total: points(result.total),
    high: points(result.high),
    bounds: gradeBounds,
    figureText: `Load line of ${content.subject}: ${result.sentence}.`,
    loadLine: { frame: loadLineFrame, geometry: loadLineGeometry(result) },
  };
}

function blockData(block: Block): object {
  switch (block.kind) {
    case 'text':
      return { look: null, ...block };
    case 'list':
      return { ordered: false, ...block };
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ kind: 'text', share: 1, ...column })),
        rows: block.rows.map((row) => row.map(cellData)),
      };
    case 'domains':
      return { ...block, rows: orderedDomains(block.rows, 'weakest').map(domainData) };
    case 'coverage':
      return { ...block, parts: coverageNames.map(([key, name]) => ({ key, name, count: block.coverage[key] })) };
    case 'counts':
      return { ...block, shown: shownCounts(block.counts) };
    case 'finding':
      return {
        ...block,
        tags: block.tags.map(tagData),
        parts: block.parts.map((part) => ({ heading: null, ...part })),
      };
    case 'heading':
    case 'facts':
    case 'banner':
      return block;
  }
}

const coverageNames = [
  ['pass', 'passed'],
  ['partial', 'partial'],
  ['fail', 'failed'],
  ['notTested', 'not tested'],
  ['notApplicable', 'not applicable'],
] as const;
const severityLooks = {
  critical: { name: 'Critical', step: 'e' },
  high: { name: 'High', step: 'd' },
  medium: { name: 'Medium', step: 'c' },
  low: { name: 'Low', step: 'b' },
  info: { name: 'Info', step: 'nr' },
} as const satisfies Record<SeverityWord, object>;
const toneLooks = {
  warn: { fill: 'warnGround', edge: 'warn', on: 'onWarnGround' },
  ok: { fill: 'okGround', edge: 'ok', on: 'onOkGround' },
  plain: { fill: 'surface', edge: 'control', on: 'ink' },
  quiet: { fill: 'paper', edge: 'line', on: 'ink2' },
} as const satisfies Record<string, Record<'fill' | 'edge' | 'on', NeutralToken>>;

type DomainRows = Extract<Block, { kind: 'domains' }>['rows'];

function domainData(row: DomainRows[number]): object {
  const wide = row.high - row.total >= 0.05;
  return {
    ...row,
    mandatory: row.mandatory ?? false,
    totalText: points(row.total),
    highText: wide ? points(row.high) : null,
  };
}

function shownCounts(counts: Readonly<Partial<Record<SeverityWord, number>>>): readonly object[] {
  return (['critical', 'high', 'medium', 'low', 'info'] as const)
    .filter((severity) => (counts[severity] ?? 0) > 0)
    .map((severity) => ({ count: counts[severity], tag: tagData({ kind: 'severity', value: severity }) }));
}

function cellData(cell: Cell): string | object {
  return typeof cell === 'string' || 'code' in cell ? cell : tagData(cell);
}

function tagData(tag: Tag): object {
  if (tag.kind === 'severity') return { ...tag, look: severityLooks[tag.value] };
  if (tag.kind === 'class') return { ...tag, look: { name: tag.value, step: tag.value.toLowerCase() } };
  if (tag.kind === 'state')
    return {
      ...tag,
      look: { step: null, name: findingStates[tag.value].name, ...toneLooks[findingStates[tag.value].tone] },
    };
  return tag;
}
