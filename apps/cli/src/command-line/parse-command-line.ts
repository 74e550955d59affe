import { Command } from 'commander';
import { exitCodesExplained } from '../refusals/exit-code.js';
import type { CliCommand, Invocation } from './command.js';

export interface ParsedCommand extends Pick<Invocation, 'words' | 'options' | 'repeated'> {
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
      const options = Object.entries(given.at(-2) as Readonly<Record<string, string | boolean | readonly string[]>>);
      parsed = {
        command,
        words,
        options: Object.fromEntries(options.filter(isSingle)),
        repeated: Object.fromEntries(options.filter(isMany)),
      };
    });
  }
  program.parse(asNamed(line), { from: 'user' });
  return parsed;
};

const isMany = (option: readonly [string, unknown]): option is [string, readonly string[]] => Array.isArray(option[1]);

const isSingle = (option: readonly [string, unknown]): option is [string, string | boolean] => !isMany(option);

/** `export --audit` is what auditors are told to ask for; it is a command of its own. */
const asNamed = (line: readonly string[]): readonly string[] =>
  line[0] === 'export' && line[1] === '--audit' ? ['export', 'audit', ...line.slice(2)] : line;

const groups: Readonly<Record<string, string>> = {
  reconcile: 'Check that records agree',
  export: 'Write registers, or all an auditor needs, to files',
  import: 'Take over registers from files',
};

const groupOf = (program: Command, name: string): Command =>
  program.commands.find((known) => known.name() === name) ?? program.command(name).description(groups[name] ?? '');

const describe = (
  parser: Command,
  { summary, examples, arguments: words = [], options = [], repeatedOptions = [], requiredOptions = [], ownOptions }: CliCommand,
): Command => {
  parser.description(summary);
  if (ownOptions) parser.helpOption(false).allowUnknownOption();
  for (const [syntax, description] of words) parser.argument(syntax, description);
  for (const [syntax, description] of requiredOptions) parser.requiredOption(syntax, description);
  for (const [syntax, description] of options) parser.option(syntax, description);
  for (const [syntax, description] of repeatedOptions)
    parser.option(syntax, description, (one: string, before: readonly string[]) => [...before, one], []);
  const shown = examples.map(([example, what]) => `  $ unevoix ${example}\n      ${what}`).join('\n');
  return parser
    .option('--data <folder>', 'data folder (UNEVOIX_DATA, or ./data)')
    .option('--token <token>', 'token shown to the server that runs on it (UNEVOIX_TOKEN)')
    .option('--json', 'answer and refusals as JSON, no progress')
    .addHelpText('after', `\nExamples:\n${shown}\n\n${exitCodesExplained}`);
};
