// What a report says of published vulnerabilities as a CSAF 2.0 document of the VEX profile.
import type { Report } from '@plimsoll/standard';
import { ordinarySecond } from '../calendar.ts';
import { HOME, type ExportContext, type ExportOptions, type JsonObject } from '../context.ts';
import { present } from '../present.ts';
import { sourceOf, type Source } from '../source.ts';
import { knownVulnerabilities } from '../vulnerabilities.ts';
import { productTree } from './product-tree.ts';
import { vulnerability } from './vulnerability.ts';

export type VexResult =
  { readonly ok: true; readonly document: JsonObject } | { readonly ok: false; readonly reason: string };

/**
 * CSAF 2.0, category `csaf_vex`. Only published vulnerabilities (CVE) can be stated; a report that names none gives a
 * reason instead of a document. What is lost: `lossesOf('csaf-vex')`.
 */
export function toCsafVex(report: Report, context: ExportContext, options: ExportOptions = {}): VexResult {
  const source = sourceOf(report, context, options, 'products');
  const known = knownVulnerabilities(source.report);
  if (known.length === 0) {
    return {
      ok: false,
      reason:
        'The report names no published vulnerability (CVE) on any system, and a VEX document states nothing else.',
    };
  }
  const cves = [...new Set(known.map(({ cve }) => cve))];
  const document = present({
    document: head(source),
    product_tree: productTree(source.report.systems.filter(({ id }) => known.some((item) => item.system === id))),
    vulnerabilities: cves.map((cve) =>
      vulnerability(
        source,
        known.filter((item) => item.cve === cve),
      ),
    ),
  });
  return { ok: true, document };
}

function head(source: Source): JsonObject {
  const { report, context, tier } = source;
  const date = ordinarySecond(report.issuedAt);
  return {
    category: 'csaf_vex',
    csaf_version: '2.0',
    lang: /^[a-z]{2}(-[A-Z]{2})?$/.test(report.language) ? report.language : undefined,
    title: source.isShipHidden
      ? 'Vulnerabilities of systems aboard a ship'
      : `Vulnerabilities of systems aboard ${report.vessel.name}, IMO ${report.vessel.imoNumber}`,
    publisher: {
      category: 'other',
      name: report.supplier.name,
      namespace: `${HOME}/suppliers/${report.supplier.registerId}`,
    },
    distribution:
      tier === 'confidential'
        ? { text: 'For the company and the assessors only.', tlp: { label: 'AMBER' } }
        : { text: 'Shareable extract: which ship it is, reasons and addresses are left out.', tlp: { label: 'GREEN' } },
    notes: [
      {
        category: 'general',
        title: 'Source',
        text: `Extract of assessment report ${report.id}, revision ${report.revision}. The report is what counts.`,
      },
    ],
    tracking: {
      id: `PLIMSOLL-${report.id}-${report.revision}`,
      status: 'final',
      version: '1',
      initial_release_date: date,
      current_release_date: date,
      revision_history: [{ number: '1', date, summary: `Revision ${report.revision} of the report` }],
      generator: { date: ordinarySecond(context.now), engine: { name: 'Plimsoll', version: context.toolVersion } },
    },
  };
}
