import { commands } from '../../apps/cli/src/commands/index.js';
import { runCli } from '../../apps/cli/src/run-cli.js';
import { systemTerminal } from '../../apps/cli/src/terminal/terminal.js';

/** Runs a command line as somebody to whom no folder is writable: root may write everywhere, so root becomes nobody first. */
const NOBODY = 65_534;
if (process.getuid?.() === 0) process.setuid?.(NOBODY);

process.exitCode = await runCli(commands, process.argv.slice(2), systemTerminal(), process.env);
