// Names the commands that speak to a register, with their options and examples.
import type { Command } from 'commander';

type Options = Record<string, string | boolean>;

export function registerCommands(program: Command, examples: (...lines: string[]) => string): void {
  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option('--register <address>', 'address of the register; PLIMSOLL_REGISTER without it')
      .option('--key <key>', 'key of your organisation; better in PLIMSOLL_KEY')
      .option('--json', 'the answer as JSON');
  command('submit', 'submit a report to a register; the same file is taken once, however often it is sent')
    .argument('<file>', 'a report, or - for standard input')
    .addHelpText('after', examples('plimsoll submit report.json --register https://register.example'))
    .action(async (file: string, options: Options) => {
      const { runSubmit } = await import('./commands.ts');
      process.exitCode = await runSubmit(file, options);
    });
  command('case', 'the state of a report at a register, the moderator’s points, and what you can do')
    .argument('<id>', 'id of the report')
    .argument('[revision]', 'revision', '1')
    .addHelpText('after', examples('plimsoll case 0b8f1f0e-6f0a-4c57-9a53-0a6d2d2c6f11 1'))
    .action(async (id: string, revision: string, options: Options) => {
      const { runCase } = await import('./commands.ts');
      process.exitCode = await runCase(id, revision, options);
    });
  command('profile', 'the risk profile of a vessel, cut to what you were granted')
    .argument('<imo-number>', 'seven digits')
    .option('--at <day>', 'as known on that day')
    .option('--purpose <text>', 'why; the company reads it in its log')
    .addHelpText('after', examples('plimsoll profile 2100024 --purpose "renewal 2027" --json'))
    .action(async (imoNumber: string, options: Options) => {
      const { runProfile } = await import('./commands.ts');
      process.exitCode = await runProfile(imoNumber, options);
    });
}
