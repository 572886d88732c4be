// The parts of the OSCAL 1.2 JSON Schemas for assessment results and plans of action that we use, written down anew.
import { either, list, object, oneOf, ref, text, type Schema } from './schema-words.ts';

// Data types of OSCAL 1.2: patterns and formats as published, since conformity hangs on them.
const DATE_TIME =
  '^(((2000|2400|2800|(19|2[0-9](0[48]|[2468][048]|[13579][26])))-02-29)|(((19|2[0-9])[0-9]{2})-02-(0[1-9]|1[0-9]|2[0-8]))|(((19|2[0-9])[0-9]{2})-(0[13578]|10|12)-(0[1-9]|[12][0-9]|3[01]))|(((19|2[0-9])[0-9]{2})-(0[469]|11)-(0[1-9]|[12][0-9]|30)))T(2[0-3]|[01][0-9]):([0-5][0-9]):([0-5][0-9])(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$';

const types: Readonly<Record<string, Schema>> = {
  uuid: text('^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$'),
  time: { ...text(DATE_TIME), format: 'date-time' },
  string: text('^\\S(.*\\S)?$'),
  token: text('^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$'),
  uri: { ...text('^[a-zA-Z][a-zA-Z0-9+\\-.]+:.+$'), format: 'uri' },
  uriReference: { type: 'string', format: 'uri-reference', minLength: 1 },
  email: { ...text('^\\S(.*\\S)?$'), format: 'email' },
  line: text('^[^\\n]+$'),
  markup: { type: 'string', minLength: 1 },
};

const extras = { 'props?': list(ref('property')), 'links?': list(ref('link')) };
const remarks = { 'remarks?': ref('markup') };
const uuid = ref('uuid');
const subjects = list(ref('subject'));
const origins = list(ref('origin'));

const metadata: Readonly<Record<string, Schema>> = {
  property: object({
    name: ref('token'),
    'ns?': ref('uri'),
    value: ref('string'),
    'uuid?': uuid,
    'class?': ref('token'),
    'group?': ref('token'),
    ...remarks,
  }),
  link: object({ href: ref('uriReference'), 'rel?': ref('token'), 'media-type?': ref('string'), 'text?': ref('line') }),
  responsibleParty: object({ 'role-id': ref('token'), 'party-uuids': list(uuid), ...extras, ...remarks }),
  party: object({
    uuid,
    type: oneOf('person', 'organization'),
    'name?': ref('string'),
    'short-name?': ref('string'),
    'external-ids?': list(object({ scheme: ref('uri'), id: ref('string') })),
    'email-addresses?': list(ref('email')),
    'telephone-numbers?': list(object({ 'type?': ref('string'), number: ref('string') })),
    'member-of-organizations?': list(uuid),
    ...extras,
    ...remarks,
  }),
  metadata: object({
    title: ref('line'),
    'published?': ref('time'),
    'last-modified': ref('time'),
    version: ref('string'),
    'oscal-version': { const: '1.2.2' },
    'document-ids?': list(object({ 'scheme?': ref('uri'), identifier: ref('string') })),
    'roles?': list(object({ id: ref('token'), title: ref('line') })),
    'parties?': list(ref('party')),
    'responsible-parties?': list(ref('responsibleParty')),
    ...extras,
    ...remarks,
  }),
  backMatter: object({
    'resources?': list(
      object({
        uuid,
        'title?': ref('line'),
        'description?': ref('markup'),
        'props?': list(ref('property')),
        'citation?': object({ text: ref('line') }),
        'rlinks?': list(
          object({
            href: ref('uriReference'),
            'media-type?': ref('string'),
            'hashes?': list(object({ algorithm: oneOf('SHA-256'), value: text('^[0-9a-fA-F]{64}$') })),
          }),
        ),
        ...remarks,
      }),
    ),
  }),
};

const implementation: Readonly<Record<string, Schema>> = {
  component: object({
    uuid,
    type: oneOf('this-system', 'system', 'interconnection', 'software', 'hardware', 'service', 'network', 'physical'),
    title: ref('line'),
    description: ref('markup'),
    'purpose?': ref('line'),
    ...extras,
    status: object({ state: oneOf('under-development', 'operational', 'disposition', 'other'), ...remarks }),
    ...remarks,
  }),
  inventoryItem: object({
    uuid,
    description: ref('markup'),
    ...extras,
    'implemented-components?': list(object({ 'component-uuid': uuid, ...extras, ...remarks })),
    ...remarks,
  }),
};

const controlSelection = either(
  object({ 'description?': ref('markup'), 'include-all': object({}) }),
  object({
    'description?': ref('markup'),
    'include-controls': list(object({ 'control-id': ref('token'), 'statement-ids?': list(ref('token')) })),
  }),
);

const assessment: Readonly<Record<string, Schema>> = {
  reviewedControls: object({
    'description?': ref('markup'),
    ...extras,
    'control-selections': list(controlSelection),
    'control-objective-selections?': list(
      object({ 'include-objectives': list(object({ 'objective-id': ref('token') })) }),
    ),
    ...remarks,
  }),
  localObjective: object({
    'control-id': ref('token'),
    'description?': ref('markup'),
    ...extras,
    parts: list(
      object({
        'id?': ref('token'),
        name: ref('token'),
        'ns?': ref('uri'),
        'title?': ref('line'),
        'prose?': ref('markup'),
      }),
    ),
    ...remarks,
  }),
  activity: object({
    uuid,
    'title?': ref('line'),
    description: ref('markup'),
    ...extras,
    'related-controls?': ref('reviewedControls'),
    ...remarks,
  }),
  actor: object({
    type: oneOf('tool', 'assessment-platform', 'party'),
    'actor-uuid': uuid,
    'role-id?': ref('token'),
    ...extras,
  }),
  origin: object({ actors: list(ref('actor')) }),
  subject: object({
    'subject-uuid': uuid,
    type: oneOf('component', 'inventory-item', 'party', 'resource'),
    'title?': ref('line'),
    ...extras,
    ...remarks,
  }),
  loggedBy: object({ 'party-uuid': uuid, 'role-id?': ref('token'), ...remarks }),
  relatedObservation: object({ 'observation-uuid': uuid, ...remarks }),
  relatedRisk: object({ 'risk-uuid': uuid, ...remarks }),
  observation: object({
    uuid,
    'title?': ref('line'),
    description: ref('markup'),
    ...extras,
    methods: list(oneOf('EXAMINE', 'INTERVIEW', 'TEST', 'UNKNOWN')),
    'types?': list(oneOf('control-objective', 'mitigation', 'finding', 'discovery', 'historic')),
    'origins?': origins,
    'subjects?': subjects,
    'relevant-evidence?': list(
      object({ 'href?': ref('uriReference'), description: ref('markup'), ...extras, ...remarks }),
    ),
    collected: ref('time'),
    'expires?': ref('time'),
    ...remarks,
  }),
  finding: object({
    uuid,
    title: ref('line'),
    description: ref('markup'),
    ...extras,
    'origins?': origins,
    target: object({
      type: oneOf('statement-id', 'objective-id'),
      'target-id': ref('token'),
      'title?': ref('line'),
      'description?': ref('markup'),
      ...extras,
      status: object({
        state: oneOf('satisfied', 'not-satisfied'),
        'reason?': oneOf('pass', 'fail', 'other'),
        ...remarks,
      }),
      ...remarks,
    }),
    'related-observations?': list(ref('relatedObservation')),
    'related-risks?': list(ref('relatedRisk')),
    ...remarks,
  }),
  task: object({
    uuid,
    type: oneOf('milestone', 'action'),
    title: ref('line'),
    'description?': ref('markup'),
    ...extras,
    'timing?': either(
      object({ 'on-date': object({ date: ref('time'), ...remarks }) }),
      object({ 'within-date-range': object({ start: ref('time'), end: ref('time'), ...remarks }) }),
    ),
    ...remarks,
  }),
  response: object({
    uuid,
    lifecycle: oneOf('recommendation', 'planned', 'completed'),
    title: ref('line'),
    description: ref('markup'),
    ...extras,
    'origins?': origins,
    'tasks?': list(ref('task')),
    ...remarks,
  }),
  riskStatus: oneOf('open', 'investigating', 'remediating', 'deviation-requested', 'deviation-approved', 'closed'),
  risk: object({
    uuid,
    title: ref('line'),
    description: ref('markup'),
    statement: ref('markup'),
    ...extras,
    status: ref('riskStatus'),
    'origins?': origins,
    'threat-ids?': list(object({ system: ref('uri'), 'href?': ref('uriReference'), id: ref('uri') })),
    'characterizations?': list(
      object({
        ...extras,
        origin: ref('origin'),
        facets: list(object({ name: ref('token'), system: ref('uri'), value: ref('string'), ...extras, ...remarks })),
      }),
    ),
    'mitigating-factors?': list(object({ uuid, description: ref('markup'), ...extras, 'subjects?': subjects })),
    'deadline?': ref('time'),
    'remediations?': list(ref('response')),
    'risk-log?': object({
      entries: list(
        object({
          uuid,
          'title?': ref('line'),
          'description?': ref('markup'),
          start: ref('time'),
          'end?': ref('time'),
          ...extras,
          'logged-by?': list(ref('loggedBy')),
          'status-change?': ref('riskStatus'),
          ...remarks,
        }),
      ),
    }),
    'related-observations?': list(ref('relatedObservation')),
  }),
  logEntry: object({
    uuid,
    'title?': ref('line'),
    'description?': ref('markup'),
    start: ref('time'),
    'end?': ref('time'),
    ...extras,
    'logged-by?': list(ref('loggedBy')),
    ...remarks,
  }),
};

const result = object({
  uuid,
  title: ref('line'),
  description: ref('markup'),
  start: ref('time'),
  'end?': ref('time'),
  ...extras,
  'local-definitions?': object({
    'components?': list(ref('component')),
    'inventory-items?': list(ref('inventoryItem')),
  }),
  'reviewed-controls': ref('reviewedControls'),
  'attestations?': list(
    object({
      'responsible-parties?': list(ref('responsibleParty')),
      parts: list(
        object({
          'uuid?': uuid,
          name: ref('token'),
          'ns?': ref('uri'),
          'class?': ref('token'),
          'title?': ref('line'),
          ...extras,
          'prose?': ref('markup'),
        }),
      ),
    }),
  ),
  'assessment-log?': object({ entries: list(ref('logEntry')) }),
  'observations?': list(ref('observation')),
  'risks?': list(ref('risk')),
  'findings?': list(ref('finding')),
  ...remarks,
});

const definitions = { ...types, ...metadata, ...implementation, ...assessment };

export const assessmentResultsSchema: Schema = {
  definitions,
  ...object({
    'assessment-results': object({
      uuid,
      metadata: ref('metadata'),
      'import-ap': object({ href: ref('uriReference'), ...remarks }),
      'local-definitions?': object({
        'objectives-and-methods?': list(ref('localObjective')),
        'activities?': list(ref('activity')),
        ...remarks,
      }),
      results: list(result),
      'back-matter?': ref('backMatter'),
    }),
  }),
};

export const poamSchema: Schema = {
  definitions,
  ...object({
    'plan-of-action-and-milestones': object({
      uuid,
      metadata: ref('metadata'),
      'import-ssp?': object({ href: ref('uriReference') }),
      'system-id?': object({ 'identifier-type?': ref('uri'), id: ref('string') }),
      'local-definitions?': object({
        'components?': list(ref('component')),
        'inventory-items?': list(ref('inventoryItem')),
        ...remarks,
      }),
      'observations?': list(ref('observation')),
      'risks?': list(ref('risk')),
      'findings?': list(ref('finding')),
      'poam-items': list(
        object({
          uuid,
          title: ref('line'),
          description: ref('markup'),
          ...extras,
          'origins?': list(object({ actors: list(ref('actor')) })),
          'related-findings?': list(object({ 'finding-uuid': uuid, ...remarks })),
          'related-observations?': list(ref('relatedObservation')),
          'related-risks?': list(ref('relatedRisk')),
          ...remarks,
        }),
      ),
      'back-matter?': ref('backMatter'),
    }),
  }),
};
