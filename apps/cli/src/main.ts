// The command line: names the commands, their options and examples; each command's code is loaded only when it runs.
import { Command, Option } from 'commander';
import { completionCommand } from './completion.ts';
import { registerCommands } from './register/name-commands.ts';
import { runProgram } from './run-program.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;

const program = new Command('plimsoll')
  .description('Write, validate, score, render and convert ship cyber security assessment reports.')
  .version(version)
  .option('--no-color', 'no colour, also with NO_COLOR set')
  .showSuggestionAfterError(true)
  .showHelpAfterError('Add --help to see how it is used.')
  .configureOutput({
    outputError: (text, write) => {
      write(text.replace(/^error: /, 'plimsoll: '));
    },
  })
  .exitOverride()
  .addHelpText(
    'after',
    examples(
      'plimsoll validate report.json',
      'plimsoll score report.json --as-of 2026-12-01',
      'plimsoll render report.json --document attestation --to pdf -o attestation.pdf',
    ),
  )
  .addHelpText(
    'after',
    'Exit status: 0 accepted · 1 refused · 2 wrong usage or a file that can not be opened · 3 unanswered warnings · 4 incomplete · 70 fault of the program\n',
  );

const count = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new UsageError(`${text} is not a whole number.`);
  return value;
};

program
  .command('validate')
  .argument('<file...>', 'reports, folders of reports, or - for standard input')
  .description('check reports against the standard and say what to do')
  .addOption(
    new Option('--format <format>', 'how to print the result')
      .choices(['human', 'json', 'sarif', 'junit', 'github'])
      .default('human'),
  )
  .addOption(
    new Option('--profile <profile>', 'how strictly to check')
      .choices(['draft', 'submission', 'moderation', 'attestation'])
      .default('submission'),
  )
  .option('--register <file>', 'register data for the rules on people, suppliers and vessels')
  .option('--earlier <files...>', 'earlier reports on the same vessel')
  .option('--evidence <folder>', 'the evidence files beside the report')
  .option('--exploited <file>', 'known exploited vulnerabilities catalogue (CISA KEV, JSON)')
  .option('--submitted-at <time>', 'time of submission, RFC 3339 in UTC')
  .option(
    '--offline',
    'exit 0 when the only rules not run need registers, earlier reports or evidence that were not given',
  )
  .option('--baseline <file>', 'an earlier JSON or SARIF result; says in SARIF what is new')
  .option('--max-warnings <n>', 'refuse when more warnings than this are unanswered', count)
  .option('--max-messages <n>', 'messages to show for people; 0 shows all', count, 50)
  .option('--fix', 'write safe fixes into the file: times to UTC, digests to lower case')
  .option('--strict', 'passed rules in SARIF; unanswered warnings as failures in JUnit')
  .addOption(
    new Option('--redact', 'leave values out of messages; the default in public CI').default(
      isPublicCi(),
      isPublicCi() ? 'on' : 'off',
    ),
  )
  .option('--no-redact', 'show values in CI too')
  .option('-q, --quiet', 'counts and verdict only')
  .option('-o, --output <file>', 'write the result to a file')
  .addHelpText(
    'after',
    examples(
      'plimsoll validate report.json --evidence evidence/',
      'plimsoll validate reports/ --offline --quiet',
      'cat report.json | plimsoll validate - --format sarif -o result.sarif',
      'plimsoll validate report.json --profile draft --fix',
    ),
  )
  .action(async (files: string[], options: object) => {
    const { runValidate } = await import('./commands/validate.ts');
    process.exitCode = await runValidate(files, { ...program.opts<object>(), ...options } as never);
  });

program
  .command('score')
  .argument('<file>', 'a report, or - for standard input')
  .description('score a report by VCRP-1.0 and explain every point lost')
  .option('--as-of <date>', 'day of the calculation (default: the day of issue)')
  .option(
    '--what-if <change...>',
    'close:F-03, fix:F-03, compensate:F-03, remove:F-03, retest:NET-04 or as-of:2027-04-01',
  )
  .option('--json', 'as JSON')
  .addHelpText(
    'after',
    examples(
      'plimsoll score report.json',
      'plimsoll score report.json --as-of 2027-04-01',
      'plimsoll score report.json --what-if close:F-03 retest:NET-04',
    ),
  )
  .action(async (file: string, options: object) => {
    const { runScore } = await import('./commands/score.ts');
    process.exitCode = await runScore(file, { ...program.opts<object>(), ...options });
  });

program
  .command('explain')
  .argument('<name>', 'a rule (SAF-003), a procedure (NET-04) or a clause (E26:4.2.1)')
  .description('say what a rule, procedure or clause means')
  .option('--json', 'as JSON')
  .addHelpText('after', examples('plimsoll explain SAF-003', 'plimsoll explain NET-04', 'plimsoll explain E26:4.2.1'))
  .action(async (name: string, options: object) => {
    const { runExplain } = await import('./commands/explain.ts');
    process.exitCode = await runExplain(name, { ...program.opts<object>(), ...options });
  });

program
  .command('rules')
  .description('list the rules')
  .option('--category <id>', 'one category, such as SAF')
  .option('--json', 'as JSON')
  .action(async (options: object) => {
    const { runRules } = await import('./commands/rules.ts');
    process.exitCode = await runRules(options);
  });

program
  .command('methodology')
  .description('list the procedures of the methodology')
  .option('--domain <id>', 'one domain, such as D03')
  .option('--state <state>', 'only what may be done in a vessel state: U A L C D O')
  .option('--json', 'as JSON')
  .addHelpText('after', examples('plimsoll methodology --domain D03', 'plimsoll methodology --state A'))
  .action(async (options: object) => {
    const { runMethodology } = await import('./commands/methodology.ts');
    process.exitCode = await runMethodology(options);
  });

program
  .command('new')
  .description('write the skeleton of a report, valid as draft')
  .requiredOption('--type <type>', 'ship type, such as bulk-carrier')
  .option('--profile <profile>', 'profile of the methodology (default: the one of the ship type)')
  .option('--imo <number>', 'IMO number')
  .option('--name <name>', 'name of the ship')
  .option('--flag <code>', 'flag, two letters')
  .option('-o, --output <file>', 'where to write it (default: standard output)')
  .option('--force', 'overwrite a file that is there already')
  .addHelpText(
    'after',
    examples('plimsoll new --type bulk-carrier --imo 2100013 --name "Astra Meridian" -o draft.json'),
  )
  .action(async (options: object) => {
    const { runNew } = await import('./commands/new.ts');
    process.exitCode = await runNew(options as never);
  });

program
  .command('diff')
  .argument('<earlier>', 'a report')
  .argument('<later>', 'a later report or revision on the same vessel')
  .description('what changed: findings new, closed, changed; the change of the score explained')
  .option('--json', 'as JSON')
  .addHelpText('after', examples('plimsoll diff 2025.json 2026.json'))
  .action(async (earlier: string, later: string, options: object) => {
    const { runDiff } = await import('./commands/diff.ts');
    process.exitCode = await runDiff(earlier, later, { ...program.opts<object>(), ...options });
  });

registerCommands(program, examples);

program
  .command('convert')
  .argument('<file>', 'a report to convert --to another format, or a foreign file to take --from')
  .description('convert a report for other systems, or take an inventory or scanner result into a draft')
  .addOption(
    new Option('--to <format>', 'target').choices([
      'oscal-ar',
      'oscal-poam',
      'sarif',
      'csaf-vex',
      'cyclonedx-vdr',
      'csv',
      'xlsx',
      'rec190-csv',
    ]),
  )
  .addOption(new Option('--from <format>', 'source').choices(['rec190-csv', 'rec190-xlsx', 'sarif']))
  .option('--into <draft>', 'with --from: the draft report to take the rows into')
  .addOption(
    new Option('--table <table>', 'with csv')
      .choices(['executions', 'findings', 'systems', 'evidence'])
      .default('findings'),
  )
  .addOption(
    new Option('--tier <tier>', 'what may be in it').choices(['confidential', 'shareable']).default('confidential'),
  )
  .option('--losses', 'say what the target format can not carry')
  .option('-o, --output <file>', 'where to write it (default: standard output)')
  .addHelpText(
    'after',
    examples(
      'plimsoll convert report.json --to oscal-ar -o results.json',
      'plimsoll convert report.json --to csv --table findings --tier shareable',
      'plimsoll convert inventory.csv --from rec190-csv --into draft.json -o draft.json',
    ),
  )
  .action(async (file: string, options: object) => {
    const { runConvert } = await import('./commands/convert.ts');
    process.exitCode = await runConvert(file, options as never);
  });

program
  .command('render')
  .argument('<file>', 'a report, or - for standard input')
  .description('draw the confidential report or the shareable attestation for people')
  .addOption(
    new Option('--document <document>', 'which document').choices(['report', 'attestation']).default('attestation'),
  )
  .addOption(new Option('--to <format>', 'as what').choices(['html', 'pdf']).default('html'))
  .option('--as-of <date>', 'day of the score (default: the day of issue)')
  .option('-o, --output <file>', 'where to write it (default: standard output)')
  .addHelpText(
    'after',
    examples(
      'plimsoll render report.json -o attestation.html',
      'plimsoll render report.json --document report --to pdf -o report.pdf',
    ),
  )
  .action(async (file: string, options: object) => {
    const { runRender } = await import('./commands/render.ts');
    process.exitCode = await runRender(file, options as never);
  });

for (const [name, description] of [
  ['canonical', 'write the canonical form (RFC 8785)'],
  ['digest', 'print the SHA-256 of the canonical form without proof'],
] as const)
  program
    .command(name)
    .argument('<file>', 'a report, or - for standard input')
    .description(description)
    .action(async (file: string) => {
      const { runCanonical, runDigest } = await import('./commands/canonical.ts');
      process.exitCode = await (name === 'canonical' ? runCanonical : runDigest)(file);
    });

program
  .command('keygen')
  .description('make an Ed25519 key for signing; the secret goes to a file that only you can read')
  .requiredOption('-o, --output <file>', 'file for the secret key')
  .action(async (options: { output: string }) => {
    const { runKeygen } = await import('./commands/sign.ts');
    process.exitCode = await runKeygen(options.output);
  });

program
  .command('sign')
  .argument('<file>', 'a report, or - for standard input')
  .description('sign a report as its lead')
  .requiredOption('--key <file>', 'file with the secret key; never the key itself')
  .option('--created <time>', 'time of signing (default: now)')
  .option('-o, --output <file>', 'where to write the signed report (default: standard output)')
  .addHelpText(
    'after',
    examples('plimsoll keygen -o lead.key', 'plimsoll sign report.json --key lead.key -o signed.json'),
  )
  .action(async (file: string, options: object) => {
    const { runSign } = await import('./commands/sign.ts');
    process.exitCode = await runSign(file, options as never);
  });

program
  .command('verify')
  .argument('<file>', 'a signed report, or - for standard input')
  .description('check digest and signature, and say by which key')
  .option('--key <did>', 'public key that must have signed, as did:key or multibase')
  .option('--json', 'as JSON')
  .addHelpText(
    'after',
    examples(
      'plimsoll verify signed.json',
      'plimsoll verify signed.json --key z6MkehRgf7yJbgaGfYsdoAsKdBPE3dj2CYhowQdcjqSJgvVd',
    ),
  )
  .action(async (file: string, options: object) => {
    const { runVerify } = await import('./commands/verify.ts');
    process.exitCode = await runVerify(file, options);
  });

program.addCommand(completionCommand(program).copyInheritedSettings(program));

await runProgram(program);

function isPublicCi(): boolean {
  return process.env['GITHUB_ACTIONS'] === 'true' && process.env['PLIMSOLL_PRIVATE_CI'] !== 'true';
}
