// The floors of the house: an arrow in the wrong direction fails `npm run check`, and the comment says why.
const floor = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});
const pure =
  '^packages/(scoring|proofs|attestation|validator|exchange|figures|documents|demo-world|registry|contract)/src';

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Files that import each other in a circle can only be understood together.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-own-face',
      severity: 'error',
      comment: 'Inside a package import the file, never the package’s index: that is for others.',
      from: { path: '^(packages|apps)/([^/]+)/src/(?!index\\.ts)', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(packages|apps)/$2/src/index\\.ts$' },
    },
    floor(
      'standard-stands-alone',
      '^standard/',
      '^(packages|apps|e2e|tools)/',
      'The standard is data: it imports nothing of ours.',
    ),
    floor('scoring-below', '^packages/scoring/', '^packages/(?!scoring)|^apps/', 'Scoring reads only the standard.'),
    floor(
      'proofs-below',
      '^packages/proofs/',
      '^packages/(?!proofs)|^apps/|^standard/',
      'Proofs are verifiable without us: they import no other room.',
    ),
    floor(
      'attestation-floor',
      '^packages/attestation/',
      '^packages/(?!attestation|scoring|proofs)|^apps/',
      'The attestation is a projection of report and score.',
    ),
    floor(
      'validator-floor',
      '^packages/validator/',
      '^packages/(?!validator|attestation|scoring|proofs)|^apps/',
      'The validator knows the standard, the score, digests and the projection.',
    ),
    floor(
      'exchange-floor',
      '^packages/exchange/',
      '^packages/(?!exchange|scoring|proofs)|^apps/',
      'Exchange formats are made from the report and its score.',
    ),
    floor(
      'figures-floor',
      '^packages/figures/',
      '^packages/(?!figures|scoring)|^apps/',
      'Figures draw numbers; they know no other room.',
    ),
    floor(
      'documents-floor',
      '^packages/documents/',
      '^packages/(?!documents|figures|attestation|scoring)|^apps/',
      'Documents are drawn from report, score and attestation.',
    ),
    floor(
      'demo-world-floor',
      '^packages/demo-world/',
      '^packages/(?!demo-world|scoring|proofs|attestation|validator)|^apps/',
      'The demo world is made from the standard, never from the server.',
    ),
    floor(
      'registry-floor',
      '^packages/registry/',
      '^packages/(?!registry|scoring)|^apps/',
      'Decisions know no transport and no storage.',
    ),
    floor(
      'contract-floor',
      '^packages/contract/',
      '^packages/(?!contract|registry)|^apps/',
      'The contract publishes what the domain decides.',
    ),
    floor(
      'client-floor',
      '^packages/api-client/',
      '^packages/(?!api-client)|^apps/|^standard/',
      'The client is made from the published document and nothing else.',
    ),
    floor(
      'server-never-up',
      '^apps/server/',
      '^apps/(web|cli)/|^packages/api-client/',
      'The server is not a client of itself.',
    ),
    floor(
      'web-never-server',
      '^apps/web/',
      '^apps/(server|cli)/|^packages/(contract|demo-world)/',
      'The web application speaks HTTP like everybody else.',
    ),
    floor('cli-never-server', '^apps/cli/', '^apps/(server|web)/', 'The command line speaks HTTP like everybody else.'),
    floor('journeys-outside', '^e2e/', '^(packages|apps)/[^/]+/src/', 'Journeys speak HTTP and click.'),
    {
      name: 'pure-knows-no-node',
      severity: 'error',
      comment: 'Pure packages run in the browser too.',
      from: {
        path: pure,
        pathNot: '\\.test\\.tsx?$|/testing/|^packages/documents/src/pdf/|^packages/exchange/src/spreadsheet/',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-tests-in-production',
      severity: 'error',
      comment: 'Production code never imports tests.',
      from: { pathNot: '\\.(test|spec)\\.tsx?$|/testing/' },
      to: { path: '\\.(test|spec)\\.tsx?$' },
    },
    {
      name: 'only-config-reads-environment',
      severity: 'error',
      comment: 'Only http/ imports Fastify; features receive what they need.',
      from: { path: '^apps/server/src/(features|database|jobs)/', pathNot: '\\.routes\\.tsx?$|\\.test\\.ts$' },
      to: { path: 'node_modules/fastify/' },
    },
    {
      name: 'only-stores-know-sql',
      severity: 'error',
      comment: 'SQL lives in database/, *.store.ts and *.views.ts.',
      from: {
        path: '^apps/server/src/',
        pathNot: '^apps/server/src/(database|testing)/|\\.(store|views|job)\\.ts$|\\.test\\.ts$',
      },
      to: { path: 'node_modules/(kysely|pg)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that does not resolve breaks somewhere else.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.d\\.ts$|/dist/|bench/peers' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
