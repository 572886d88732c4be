// Which procedure ended how on which systems: nothing that was left out can hide in it.
import { coverageOf } from '@plimsoll/attestation';
import type { Execution, Report } from '@plimsoll/standard';
import { methodology, procedureById } from '@plimsoll/standard/methodology';
import type { Cell, Section } from './blocks.ts';
import { systemNames } from './report-names.ts';
import { outcomes, reasonName } from './words.ts';

export function coverageSection(report: Report): Section {
  const coverage = coverageOf(report);
  const done = new Set(report.executions.map(({ procedure }) => procedure));
  const missing = methodology.procedures.filter(({ id }) => !done.has(id));
  return {
    id: 'coverage',
    title: 'What was tested',
    blocks: [
      { kind: 'coverage', title: 'All procedures of the methodology, each by its worst outcome', coverage },
      { kind: 'coverage', title: 'Mandatory procedures', coverage: coverage.mandatory },
      {
        kind: 'table',
        caption: 'Executions',
        none: 'Nothing was executed.',
        columns: [
          { title: 'Procedure', share: 2.4 },
          { title: 'Class', share: 1 },
          { title: 'Systems', share: 1.6 },
          { title: 'Outcome', share: 0.9 },
          { title: 'Remarks', share: 2 },
        ],
        rows: report.executions.toSorted(byCatalogue).map((execution) => row(report, execution)),
      },
      ...(missing.length > 0
        ? [
            { kind: 'heading', text: 'Procedures without an execution; they count as not tested' } as const,
            { kind: 'list', items: missing.map(({ id, title }) => `${id} ${title}`) } as const,
          ]
        : []),
    ],
  };
}

function row(report: Report, execution: Execution): readonly Cell[] {
  const procedure = procedureById.get(execution.procedure);
  return [
    `${execution.procedure} ${procedure?.title ?? ''}`.trim(),
    procedure ? { kind: 'class', value: procedure.safetyClass } : '',
    systemNames(report, execution.systems),
    outcomes[execution.outcome],
    remarksOf(execution),
  ];
}

function remarksOf({ reason, method, methodReason, knowledge, deviation, remarks, findings }: Execution): string {
  return [
    reason && reasonName(reason),
    method === 'weaker' && `Weaker method: ${methodReason ?? 'no reason stated'}`,
    knowledge,
    deviation && `Deviation: ${deviation}`,
    remarks,
    findings.length > 0 && `Findings: ${findings.join(', ')}`,
  ]
    .filter(Boolean)
    .join('. ');
}

function byCatalogue(a: Execution, b: Execution): number {
  return place(a) - place(b) || (a.id < b.id ? -1 : 1);
}

const places = new Map(methodology.procedures.map(({ id }, index) => [id, index]));
const place = ({ procedure }: Execution): number => places.get(procedure) ?? places.size;
