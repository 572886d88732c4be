// The parts of the SARIF 2.1.0 JSON Schema that we use, written down anew, with the rules of its text that a schema can hold.
import { list, object, oneOf, ref, text, type Schema } from './schema-words.ts';

const guid = text('^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$');
const string: Schema = { type: 'string', minLength: 1 };
const index: Schema = { type: 'integer', minimum: 0 };
const uri: Schema = { type: 'string', format: 'uri' };
const time: Schema = { type: 'string', format: 'date-time' };
const bag: Schema = { type: 'object', properties: { tags: list(string) }, additionalProperties: true };
const location = object({ uri: { type: 'string', format: 'uri-reference' }, 'index?': index });

/** SARIF 2.1.0, 3.27.10: a level other than none only for results of kind fail. */
const levelFitsKind: Schema = {
  if: { properties: { kind: { const: 'fail' } }, required: ['kind'] },
  then: { properties: { level: oneOf('note', 'warning', 'error') } },
  else: { properties: { level: { const: 'none' } } },
};

const result: Schema = {
  ...object({
    guid,
    ruleId: string,
    ruleIndex: index,
    kind: oneOf('notApplicable', 'pass', 'fail', 'review', 'open', 'informational'),
    level: oneOf('none', 'note', 'warning', 'error'),
    message: ref('message'),
    locations: list(
      object({ logicalLocations: list(object({ name: string, fullyQualifiedName: string, kind: string })) }),
    ),
    'attachments?': list(object({ 'description?': ref('message'), artifactLocation: location })),
    'partialFingerprints?': { type: 'object', additionalProperties: { type: 'string' } },
    'baselineState?': oneOf('new', 'unchanged', 'updated', 'absent'),
    'taxa?': list(object({ id: string, index, toolComponent: object({ name: string, index }) })),
    'suppressions?': list(
      object({
        kind: oneOf('inSource', 'external'),
        'status?': oneOf('accepted', 'underReview', 'rejected'),
        'justification?': string,
      }),
    ),
    'properties?': bag,
  }),
  ...levelFitsKind,
};

const rule = object({
  id: string,
  shortDescription: ref('message'),
  'helpUri?': uri,
  'defaultConfiguration?': object({ level: oneOf('none', 'note', 'warning', 'error') }),
  'properties?': bag,
});

const run = object({
  tool: object({
    driver: object({
      name: string,
      version: string,
      informationUri: uri,
      rules: { ...list(rule), uniqueItems: true },
      'supportedTaxonomies?': list(object({ name: string, index })),
    }),
  }),
  automationDetails: object({ id: string, guid, description: ref('message') }),
  invocations: list(object({ executionSuccessful: { type: 'boolean' }, startTimeUtc: time, endTimeUtc: time })),
  'taxonomies?': list(
    object({
      name: string,
      organization: string,
      shortDescription: ref('message'),
      informationUri: uri,
      isComprehensive: { type: 'boolean' },
      taxa: { ...list(object({ id: string, helpUri: uri })), uniqueItems: true },
    }),
  ),
  'artifacts?': {
    ...list(
      object({
        location,
        description: ref('message'),
        length: index,
        mimeType: text('[^/]+/.+'),
        roles: list(oneOf('attachment')),
        hashes: { type: 'object', additionalProperties: { type: 'string' } },
      }),
    ),
    uniqueItems: true,
  },
  results: { type: 'array', items: result },
  'properties?': bag,
});

export const sarifSchema: Schema = {
  definitions: { message: object({ text: string }) },
  ...object({ $schema: uri, version: { const: '2.1.0' }, runs: list(run) }),
};
