import { commands } from '../../../apps/cli/src/commands/index.js';
import { runCli } from '../../../apps/cli/src/run-cli.js';

export interface CommandResult {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line of the program as a shell would, on a terminal nobody watches. */
export const unevoix = async (
  line: readonly string[],
  { environment = {}, language = 'en' }: { readonly environment?: NodeJS.ProcessEnv; readonly language?: 'en' | 'fr' } = {},
): Promise<CommandResult> => {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    language,
    interactive: false,
    answer: (text: string) => void out.push(text),
    remark: (text: string) => void err.push(text),
  };
  const exitCode = await runCli(commands, line, terminal, environment);
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
};

/** The answer of a command that was asked for JSON. */
export const jsonOf = ({ out }: CommandResult): unknown => JSON.parse(out);
