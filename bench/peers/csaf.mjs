// The CSAF validator in its full profile on an advisory of like size; prints the median time.
import { performance } from 'node:perf_hooks';
import validate from '@secvisogram/csaf-validator-lib/validate.js';
import * as schemaTests from '@secvisogram/csaf-validator-lib/schemaTests.js';
import * as mandatoryTests from '@secvisogram/csaf-validator-lib/mandatoryTests.js';
import * as optionalTests from '@secvisogram/csaf-validator-lib/optionalTests.js';

const tests = [
  schemaTests.csaf_2_0_strict ?? schemaTests.csaf_2_0,
  ...Object.values(mandatoryTests),
  ...Object.values(optionalTests),
].filter((test) => typeof test === 'function');
const document = advisory(Number(process.env.PEER_VULNERABILITIES ?? 900));
const bytes = Buffer.byteLength(JSON.stringify(document, null, 2));
const times = [];
for (let n = 0; n < 3; n++) {
  const started = performance.now();
  (await validate.default?.(tests, document)) ?? (await validate(tests, document));
  times.push(performance.now() - started);
}
console.log(
  JSON.stringify({
    name: `@secvisogram/csaf-validator-lib 2.0.10, schema, mandatory and optional (${tests.length} tests)`,
    milliseconds: times.sort((a, b) => a - b)[1],
    bytes,
    note: 'Import time not counted.',
  }),
);

/** An advisory with so many vulnerabilities of one product each. */
function advisory(count) {
  const time = '2026-04-20T08:00:00.000Z';
  const products = Array.from({ length: count }, (_unused, n) => ({
    category: 'product_version',
    name: `1.${n}`,
    product: { product_id: `P-${n}`, name: `Chartline 1.${n}` },
  }));
  return {
    document: {
      category: 'csaf_vex',
      csaf_version: '2.0',
      lang: 'en',
      title: 'Bench',
      publisher: { category: 'vendor', name: 'Norvane Marine', namespace: 'https://norvane.example' },
      notes: [{ category: 'summary', text: 'Bench' }],
      distribution: { tlp: { label: 'WHITE' } },
      tracking: {
        id: 'BENCH-1',
        current_release_date: time,
        initial_release_date: time,
        status: 'final',
        version: '1',
        revision_history: [{ date: time, number: '1', summary: 'First' }],
        generator: { engine: { name: 'bench' } },
      },
    },
    product_tree: {
      branches: [
        {
          category: 'vendor',
          name: 'Norvane',
          branches: [{ category: 'product_name', name: 'Chartline', branches: products }],
        },
      ],
    },
    vulnerabilities: Array.from({ length: count }, (_unused, n) => ({
      cve: `CVE-2024-${10000 + n}`,
      title: `Weakness ${n}`,
      notes: [
        {
          category: 'description',
          text: `A weakness in part ${n} of the product that lets a person on the bridge network change a setting without being asked who he is, described at the length that advisories have.`,
        },
      ],
      product_status: { known_affected: [`P-${n}`] },
      remediations: [
        {
          category: 'vendor_fix',
          details: 'Install the next version when the ship lies alongside.',
          product_ids: [`P-${n}`],
          url: 'https://norvane.example/fix',
        },
      ],
      scores: [
        {
          products: [`P-${n}`],
          cvss_v3: {
            version: '3.1',
            vectorString: 'CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:L/I:H/A:H',
            baseScore: 8.3,
            baseSeverity: 'HIGH',
          },
        },
      ],
    })),
  };
}
