// Reads scenario files: what somebody types, the files that lie there, and what the command must answer.

export interface ScenarioFile {
  readonly name: string;
  /** Content as written, or changes to a report named by `from`. */
  readonly lines: readonly string[];
  readonly from: string | null;
}

export interface Step {
  readonly command: string;
  /** Expected standard output; `…` stands for anything, a line of its own for any lines, `/…/` for a regular expression. */
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
  readonly exit: number;
}

export interface Scenario {
  readonly title: string;
  readonly files: readonly ScenarioFile[];
  readonly steps: readonly Step[];
}

interface Writing {
  title: string;
  files: ScenarioFile[];
  steps: Step[];
}

/**
 * `# title` begins a scenario; `<<< name` or `<<< name from report` a file, which ends at `>>>`; `$ plimsoll …` a step; lines
 * after it are standard output, those that begin with `! ` standard error; `exit N` ends the step.
 * @throws Error with the line that can't be read
 */
export function readScenarios(text: string, source: string): Scenario[] {
  const scenarios: Writing[] = [];
  const lines = text.split('\n');
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`${source}:${at + 1}: ${why}`);
  };
  const until = (isEnd: (line: string) => boolean): string[] => {
    const taken: string[] = [];
    for (at++; !isEnd(lines[at] ?? fail('the file ends too early')); at++) taken.push(lines[at] ?? '');
    return taken;
  };
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const current = scenarios.at(-1);
    if (line.trim() === '') continue;
    if (line.startsWith('# ')) scenarios.push({ title: line.slice(2), files: [], steps: [] });
    else if (!current) fail('a scenario begins with # and its title');
    else if (line.startsWith('<<< ')) {
      const [name = '', from = null] = line.slice(4).split(' from ');
      current.files.push({ name, from, lines: until((one) => one === '>>>') });
    } else if (line.startsWith('$ '))
      current.steps.push(
        stepOf(
          line.slice(2),
          until((one) => /^exit \d+$/.test(one)),
          lines[at] ?? '',
        ),
      );
    else fail(`neither file nor command: ${line}`);
  }
  return scenarios;
}

function stepOf(command: string, expected: readonly string[], last: string): Step {
  return {
    command,
    stdout: expected.filter((line) => !line.startsWith('! ')),
    stderr: expected.filter((line) => line.startsWith('! ')).map((line) => line.slice(2)),
    exit: Number(last.slice(5)),
  };
}

/** Whether the text is what was expected; null when it is, else the expected line that was not found. */
export function mismatch(text: string, expected: readonly string[]): string | null {
  const lines = text.replace(/\n$/, '').split('\n');
  if (text === '') lines.pop();
  let at = 0;
  let isLoose = false;
  for (const wanted of expected) {
    if (wanted === '…') {
      isLoose = true;
      continue;
    }
    const found = isLoose ? lines.findIndex((line, n) => n >= at && fits(line, wanted)) : at;
    const line = lines[found];
    if (line === undefined || !fits(line, wanted)) return wanted;
    at = found + 1;
    isLoose = false;
  }
  return isLoose || at === lines.length ? null : `(nothing more, but there is: ${lines[at] ?? ''})`;
}

function fits(line: string, wanted: string): boolean {
  if (/^\/.+\/$/.test(wanted)) return new RegExp(wanted.slice(1, -1), 'u').test(line);
  const parts = wanted.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'u').test(line);
}
