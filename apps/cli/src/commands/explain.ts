// `plimsoll explain`: what a rule asks, what a procedure does, what a clause is about and which procedures speak to it.
import { cardById } from '@plimsoll/standard/cards';
import { clauseById, clausesOf, frameworkOfClause, proceduresOf } from '@plimsoll/standard/frameworks';
import { procedureById } from '@plimsoll/standard/methodology';
import { ruleById } from '@plimsoll/standard/rules';
import { coloursFor } from '../output/style.ts';
import { widthOf, wrap } from '../output/wrap.ts';
import { nearest } from '../nearest.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutput } from '../write-output.ts';

interface Page {
  readonly head: string;
  readonly rows: readonly (readonly [label: string, text: string])[];
  readonly data: object;
}

export async function runExplain(name: string, options: { json?: boolean; color?: boolean }): Promise<number> {
  const page =
    rulePage(name.toUpperCase()) ??
    procedurePage(name.toUpperCase()) ??
    clausePage(name) ??
    clausePage(name.toUpperCase());
  if (!page)
    throw new UsageError(
      `There is no rule, procedure or clause ${name}.${suggestion(name)}`,
      'See plimsoll rules and plimsoll methodology; clauses are written as E26:4.2.1.',
    );
  if (options.json) await writeOutput(JSON.stringify(page.data, null, 2) + '\n', undefined);
  else await writeOutput(pageText(page, options.color ?? true), undefined);
  return 0;
}

function suggestion(name: string): string {
  const near = nearest(name.toUpperCase(), [...ruleById.keys(), ...procedureById.keys()], 1);
  return near ? ` Did you mean ${near}?` : '';
}

function rulePage(id: string): Page | null {
  const rule = ruleById.get(id);
  if (!rule) return null;
  const severity = Object.entries(rule.severity)
    .map(([profile, word]) => `${profile} ${word}`)
    .join(', ');
  return {
    head: `${rule.id}  ${rule.title}`,
    rows: [
      ['message', rule.message],
      ['why', rule.why],
      ['do', rule.do],
      ['clause', `${rule.clause}${rule.source ? ` (${rule.source})` : ''}`],
      ['severity', severity],
      ['needs', rule.needs.join(' ')],
      ['status', `${rule.status}, since ${rule.since}`],
    ],
    data: rule,
  };
}

function procedurePage(id: string): Page | null {
  const procedure = procedureById.get(id);
  if (!procedure) return null;
  const card = cardById.get(id);
  const rows: (readonly [string, string])[] = [
    [
      'class',
      `${procedure.safetyClass}, vessel states ${procedure.states.join(' ')}, weight ${procedure.weight}, evidence ages ${procedure.ageClass}`,
    ],
    [
      'needs',
      [
        ...procedure.prerequisites,
        ...(procedure.alternativePrerequisites?.map((set) => `(${set.join(' ')})`) ?? []),
      ].join(' ') || 'no special prerequisite',
    ],
    ['authorise', ['DPA', 'M', ...procedure.authorisers].join(' ')],
  ];
  if (card)
    rows.push(
      ['what', card.what],
      ['why', card.why],
      ['worst case', card.worstCase],
      ['how to stop', card.howToStop],
      ['how long', `${card.minutes.least} to ${card.minutes.most} minutes`],
      ['who', card.who.join(', ')],
      ['pass', card.pass],
      ['partial', card.partial],
      ['fail', card.fail],
    );
  rows.push([
    'speaks to',
    clausesOf(id)
      .map(({ clause }) => clause)
      .join(', '),
  ]);
  return { head: `${procedure.id}  ${procedure.title}`, rows, data: { ...procedure, card, clauses: clausesOf(id) } };
}

function clausePage(id: string): Page | null {
  const clause = clauseById(id);
  if (!clause) return null;
  const framework = frameworkOfClause(id);
  const procedures = proceduresOf(id);
  return {
    head: `${clause.id}  ${clause.title}`,
    rows: [
      ['document', framework ? `${framework.document}, ${framework.version}, ${framework.publisher}` : ''],
      [
        'procedures',
        procedures.map(({ procedure, relation }) => `${procedure} (${relation})`).join(', ') || 'none speaks to it',
      ],
      ['note', 'The title is our own short wording, not the normative text.'],
    ],
    data: { ...clause, framework: framework?.key, procedures },
  };
}

function pageText({ head, rows }: Page, isColoured: boolean): string {
  const colours = coloursFor(process.stdout, isColoured);
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return `${colours.bold(head)}\n${rows.map(([label, text]) => `  ${colours.dim(label.padEnd(width))}${wrap(text, widthOf(process.stdout) - 2 - width).join('\n' + ' '.repeat(2 + width))}`).join('\n')}\n`;
}
