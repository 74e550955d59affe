import { configurationFrom } from '../../api/src/composition/configuration.js';
import type { CliCommand, Invocation } from './command-line/command.js';
import { parseCommandLine } from './command-line/parse-command-line.js';
import { exitCodes, type ExitCode } from './refusals/exit-code.js';
import { tellRefusal } from './refusals/tell-refusal.js';
import { isHelp } from './refusals/usage-refusal.js';
import { noProgress, progressOn } from './terminal/progress.js';
import type { Terminal } from './terminal/terminal.js';

/** Options that say for one run what a variable says for all. */
const variables = { data: 'UNEVOIX_DATA', token: 'UNEVOIX_TOKEN', host: 'HOST', port: 'PORT' } as const;

/** Runs one command line to its end. @returns the exit code; never throws */
export const runCli = async (
  commands: readonly CliCommand[],
  line: readonly string[],
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
): Promise<ExitCode> => {
  // Known before the line is parsed: a line that cannot be parsed is refused in the form it asks for.
  const json = line.includes('--json');
  try {
    const parsed = parseCommandLine(commands, line, (text) => terminal.answer(text.trimEnd()));
    if (!parsed) return exitCodes.wrongInput;
    const { command, words, options, repeated } = parsed;
    const configuration = configurationFrom({ ...environment, ...variablesIn(options) });
    const startProgress = json ? noProgress : progressOn(terminal);
    const { text, json: value, holds = true } = await command.run({ words, options, repeated, configuration, terminal, startProgress });
    terminal.answer(json ? JSON.stringify(value) : text);
    return holds ? exitCodes.done : exitCodes.doesNotHold;
  } catch (error) {
    return isHelp(error) ? exitCodes.done : tellRefusal(error, terminal, json);
  }
};

const variablesIn = (options: Invocation['options']): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([option, variable]) => {
      const value = options[option];
      return typeof value === 'string' ? [[variable, value]] : [];
    }),
  );
