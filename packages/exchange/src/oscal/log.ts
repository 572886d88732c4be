// The assessment log: executions, incidents and hand-back, each with its time and who logged it.
import type { Execution } from '@plimsoll/standard';
import type { JsonObject } from '../context.ts';
import { listOrNone } from '../present.ts';
import { doneExecutions, titleOfProcedure, type DoneExecution, type Source } from '../source.ts';
import { loggedBy } from './parties.ts';
import { markup, markupLine, markupOrNone, properties, reference, repeated, time } from './terms.ts';

/** Nothing when nothing was done. */
export function assessmentLog(source: Source): JsonObject | undefined {
  const entries = [
    ...doneExecutions(source.report).map((execution) => executionEntry(source, execution)),
    ...source.report.incidents.map((incident) => ({
      uuid: source.uuid('incident', incident.id),
      title: markupLine(`Incident ${incident.id}`, 'Incident'),
      description: markup(
        [incident.description, incident.effect].filter(Boolean).join('\n\n'),
        'Trouble caused by a test.',
      ),
      start: time(incident.at),
      end: incident.restoredAt === undefined ? undefined : time(incident.restoredAt),
      props: [
        ...properties({
          'entry-kind': 'incident',
          'report-id': incident.id,
          systems: incident.systems.join(' '),
          executions: incident.executions.join(' '),
        }),
        ...repeated(
          'reported-to',
          incident.reportedTo.map(({ role, at }) => `${role} ${at}`),
        ),
      ],
      'logged-by': loggedBy(source, []),
    })),
    ...source.report.handback.map((entry) => ({
      uuid: source.uuid('handback', entry.id),
      title: markupLine(`Hand-back ${entry.id}`, 'Hand-back'),
      description: markup(
        entry.remarks ?? '',
        entry.working ? 'Given back, working as before.' : 'Given back, not working as before.',
      ),
      start: time(entry.at),
      props: properties({
        'entry-kind': 'handback',
        'report-id': entry.id,
        systems: entry.systems.join(' '),
        working: entry.working,
        'signed-by': entry.signedBy,
        incident: entry.incident,
      }),
      'logged-by': loggedBy(source, []),
    })),
  ];
  return entries.length === 0 ? undefined : { entries };
}

function executionEntry(source: Source, execution: DoneExecution): JsonObject {
  return {
    uuid: source.uuid('execution', execution.id),
    title: markupLine(`${execution.procedure} ${titleOfProcedure(execution.procedure)}`, execution.procedure),
    description: markupOrNone(execution.stateAfter),
    start: time(execution.start),
    end: time(execution.end),
    props: [
      ...properties({
        'entry-kind': 'execution',
        'report-id': execution.id,
        'procedure-id': execution.procedure,
        systems: execution.systems.join(' '),
      }),
      ...circumstances(execution, source.tier === 'confidential'),
      ...repeated(
        'device',
        (execution.devices ?? []).map(({ name, connectedAt, removedAt, leftReason }) =>
          [name, connectedAt, removedAt ?? 'not removed', leftReason ?? ''].join(' '),
        ),
      ),
    ],
    links: listOrNone(
      (execution.authorisations ?? []).map((id) => ({
        href: reference(source.uuid('authorisation', id)),
        rel: 'authorisation',
      })),
    ),
    'logged-by': loggedBy(source, [
      ...(execution.performedBy ?? []),
      ...(execution.mentor === undefined ? [] : [execution.mentor]),
    ]),
  };
}

const circumstances = (execution: Execution, isNaming: boolean): readonly JsonObject[] =>
  properties({
    'vessel-state': execution.vesselState,
    condition: execution.condition,
    locode: execution.place?.locode,
    berth: execution.place?.berth,
    latitude: execution.place?.latitude,
    longitude: execution.place?.longitude,
    mentor: isNaming ? execution.mentor : undefined,
    'crew-role': execution.crew?.role,
    'crew-language': execution.crew?.language,
    'crew-off-watch': execution.crew?.offWatch,
    deviation: execution.deviation,
    'state-before': execution.stateBefore,
    restoration: execution.restoration?.statement,
    'restoration-confirmed-at': execution.restoration?.confirmedAt,
    'restoration-confirmed-by': execution.restoration?.confirmedBy,
  });
