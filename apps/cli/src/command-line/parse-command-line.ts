import { Command } from 'commander';
import { exitCodesExplained } from '../refusals/exit-code.js';
import type { CliCommand, Invocation } from './command.js';

export interface ParsedCommand extends Pick<Invocation, 'words' | 'options'> {
  readonly command: CliCommand;
}

/**
 * Reads a command line.
 *
 * @param line  what follows the name of the program
 * @param help  where help goes when it is asked for
 * @throws CommanderError for wrong usage, and after help was given
 */
export const parseCommandLine = (
  commands: readonly CliCommand[],
  line: readonly string[],
  help: (text: string) => void,
): ParsedCommand | undefined => {
  let parsed: ParsedCommand | undefined;
  const program = new Command('unevoix')
    .description('The membership and governance ledger of a cooperative.')
    .addHelpText('after', `\n${exitCodesExplained}\n\n"unevoix <command> --help" shows examples.`)
    .exitOverride()
    .configureOutput({ writeOut: help, writeErr: () => undefined });
  for (const command of commands) {
    const [first = '', second] = command.name.split(' ');
    const parent = second === undefined ? program : groupOf(program, first);
    describe(parent.command(second ?? first), command).action((...given: unknown[]) => {
      // Commander hands over the arguments, then the options, then itself.
      const words = given
        .slice(0, -2)
        .flat()
        .filter((word) => typeof word === 'string');
      parsed = { command, words, options: given.at(-2) as Invocation['options'] };
    });
  }
  program.parse(line, { from: 'user' });
  return parsed;
};

const groups: Readonly<Record<string, string>> = {
  reconcile: 'Check that records agree',
  export: 'Write registers to files',
  import: 'Take over registers from files',
};

const groupOf = (program: Command, name: string): Command =>
  program.commands.find((known) => known.name() === name) ?? program.command(name).description(groups[name] ?? '');

const describe = (
  parser: Command,
  { summary, examples, arguments: words = [], options = [], requiredOptions = [] }: CliCommand,
): Command => {
  parser.description(summary);
  for (const [syntax, description] of words) parser.argument(syntax, description);
  for (const [syntax, description] of requiredOptions) parser.requiredOption(syntax, description);
  for (const [syntax, description] of options) parser.option(syntax, description);
  const shown = examples.map(([example, what]) => `  $ unevoix ${example}\n      ${what}`).join('\n');
  return parser
    .option('--data <folder>', 'data folder (UNEVOIX_DATA, or ./data)')
    .option('--json', 'answer and refusals as JSON, no progress')
    .addHelpText('after', `\nExamples:\n${shown}\n\n${exitCodesExplained}`);
};
