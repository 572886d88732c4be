// Runs the commands and turns whatever they throw into one sentence and an exit status.
import { CommanderError, type Command } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { UsageError } from './usage-error.ts';

export async function runProgram(program: Command): Promise<void> {
  // A reader such as `head` that closes the pipe has what it wanted.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  try {
    if (process.argv.length <= 2) program.outputHelp();
    else await program.parseAsync();
  } catch (error) {
    process.exitCode = tell(error);
  }
}

/** Says what went wrong on standard error; returns the exit status. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof UsageError) {
    process.stderr.write(`plimsoll: ${error.message}${error.advice ? `\n${error.advice}` : ''}\n`);
    return exitCodes.usage;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `plimsoll: a fault of the program, not of your file: ${trace}\nPlease report it with the command that you ran.\n`,
  );
  return exitCodes.fault;
}
