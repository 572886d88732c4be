// Builds the ports of the validator from the files that options name.
import { readdir } from 'node:fs/promises';
import type { Report } from '@plimsoll/standard';
import {
  earlierFromReports,
  registerFromFile,
  RegisterFileError,
  type EvidenceFile,
  type Inputs,
  type Register,
} from '@plimsoll/validator';
import { digestFile, expandInputs, readJson } from './read-input.ts';
import { timeOption } from './time-option.ts';
import { UsageError } from './usage-error.ts';

export interface PortOptions {
  readonly register?: string;
  readonly earlier?: readonly string[];
  readonly evidence?: string;
  readonly exploited?: string;
  readonly submittedAt?: string;
}

/** The ports that are the same for every report of a run, and a way to the one that is not. */
export interface Ports {
  readonly inputs: Inputs;
  inputsFor(report: unknown): Inputs;
}

export async function openPorts(options: PortOptions): Promise<Ports> {
  if (options.submittedAt !== undefined) timeOption(options.submittedAt);
  const register = options.register === undefined ? undefined : await registerIn(options.register);
  const evidence = options.evidence === undefined ? undefined : { files: await evidenceIn(options.evidence) };
  const exploited =
    options.exploited === undefined ? undefined : exploitedFrom(await readJson(options.exploited), options.exploited);
  const earlier = options.earlier === undefined ? undefined : await reportsFrom(options.earlier);
  const inputs: Inputs = {
    ...(register ? { register } : {}),
    ...(evidence ? { evidence } : {}),
    ...(exploited ? { exploited } : {}),
    ...(options.submittedAt === undefined ? {} : { submittedAt: options.submittedAt }),
  };
  return {
    inputs,
    inputsFor: (report) =>
      earlier && isReport(report) ? { ...inputs, earlier: earlierFromReports(earlier, report) } : inputs,
  };
}

async function registerIn(name: string): Promise<Register> {
  const value = await readJson(name);
  try {
    return registerFromFile(value);
  } catch (error) {
    if (error instanceof RegisterFileError)
      throw new UsageError(
        `${name} can't be used as a register. ${error.message}.`,
        'A register file begins with "format": "plimsoll-register".',
      );
    throw error;
  }
}

function isReport(value: unknown): value is Report {
  const report = value as Partial<Report> | null;
  return (
    report !== null &&
    typeof report === 'object' &&
    typeof report.id === 'string' &&
    typeof report.vessel?.imoNumber === 'string' &&
    typeof report.issuedAt === 'string'
  );
}

async function reportsFrom(names: readonly string[]): Promise<Report[]> {
  const reports: Report[] = [];
  for (const name of await expandInputs(names)) {
    const value = await readJson(name);
    if (isReport(value)) reports.push(value);
  }
  return reports;
}

async function evidenceIn(folder: string): Promise<Map<string, EvidenceFile>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new UsageError(`${folder} can't be opened: there is no such folder.`);
  });
  const files = new Map<string, EvidenceFile>();
  for (const entry of entries.filter((one) => one.isFile()))
    files.set(entry.name, await digestFile(`${folder.replace(/\/$/, '')}/${entry.name}`));
  return files;
}

/** CISA’s known exploited vulnerabilities catalogue, as published in JSON. */
function exploitedFrom(value: unknown, name: string): NonNullable<Inputs['exploited']> {
  const list = (value as { vulnerabilities?: unknown } | null)?.vulnerabilities;
  if (!Array.isArray(list))
    throw new UsageError(
      `${name} is not a known exploited vulnerabilities catalogue.`,
      'It holds a list under "vulnerabilities".',
    );
  const entries = list as { cveID?: string; vendorProject?: string; product?: string }[];
  return {
    cves: new Set(entries.flatMap(({ cveID }) => (cveID ? [cveID] : []))),
    products: entries.flatMap(({ cveID, vendorProject, product }) =>
      cveID && vendorProject && product
        ? [{ cve: cveID, vendor: vendorProject.toLowerCase(), product: product.toLowerCase(), versions: ['*'] }]
        : [],
    ),
  };
}
