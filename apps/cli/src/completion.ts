// `plimsoll completion SHELL`: prints a script that completes commands and options, made from the commands themselves.
import { Argument, Command } from 'commander';

export function completionCommand(program: Command): Command {
  return new Command('completion')
    .description('print a completion script for your shell')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      '\nExamples:\n  $ source <(plimsoll completion bash)\n  $ plimsoll completion fish > ~/.config/fish/completions/plimsoll.fish\n',
    )
    .action((shell: string) => {
      process.stdout.write(scripts[shell as keyof typeof scripts](program));
    });
}

const flagsOf = (command: Command): string[] => [
  ...command.options.flatMap(({ long }) => (long ? [long] : [])),
  '--help',
];

const scripts = {
  bash: (program: Command): string => {
    const cases = program.commands.map(
      (command) =>
        `    ${command.name()}) COMPREPLY=($(compgen -W "${flagsOf(command).join(' ')}" -- "$word") $(compgen -f -- "$word"));;`,
    );
    return `_plimsoll() {\n  local word="\${COMP_WORDS[COMP_CWORD]}"\n  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${program.commands.map((command) => command.name()).join(' ')}" -- "$word")); return; fi\n  case "\${COMP_WORDS[1]}" in\n${cases.join('\n')}\n  esac\n}\ncomplete -o filenames -F _plimsoll plimsoll\n`;
  },
  zsh: (program: Command): string => `autoload -U +X bashcompinit && bashcompinit\n${scripts.bash(program)}`,
  fish: (program: Command): string =>
    program.commands
      .flatMap((command) => [
        `complete -c plimsoll -n __fish_use_subcommand -a ${command.name()} -d ${quoted(command.description())}`,
        ...command.options.flatMap(({ long, description }) =>
          long
            ? [
                `complete -c plimsoll -n '__fish_seen_subcommand_from ${command.name()}' -l ${long.slice(2)} -d ${quoted(description)}`,
              ]
            : [],
        ),
      ])
      .join('\n') + '\n',
} as const satisfies Record<string, (program: Command) => string>;

const quoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;
