import { openSqliteEventStore } from '#event-store/sqlite';
import { commands } from '../../apps/cli/src/commands/index.js';
import { runCli } from '../../apps/cli/src/run-cli.js';
import { systemTerminal, type Terminal } from '../../apps/cli/src/terminal/terminal.js';

const line = process.argv.slice(2);
const silence: Terminal = { language: 'en', interactive: false, answer: () => undefined, remark: () => undefined };

/**
 * Commands load what they need when they run, and nobody may not read the folder this checkout is in when it is one of root's own.
 * So the line is run once where no folder can be, which loads everything and changes nothing.
 */
const rehearse = async (): Promise<void> => {
  await openSqliteEventStore({ file: ':memory:' }).close();
  await runCli(commands, [...line.slice(0, line.indexOf('--data')), '--data', '/dev/null/nowhere'], silence, process.env);
};

/** Runs a command line as somebody to whom no folder is writable: root may write everywhere, so root becomes nobody first. */
const NOBODY = 65_534;
if (process.getuid?.() === 0) {
  await rehearse();
  process.setuid?.(NOBODY);
}

process.exitCode = await runCli(commands, line, systemTerminal(), process.env);
