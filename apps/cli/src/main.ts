#!/usr/bin/env node
import { commands } from './commands/index.js';
import { runCli } from './run-cli.js';
import { systemTerminal } from './terminal/terminal.js';

process.exitCode = await runCli(commands, process.argv.slice(2), systemTerminal(), process.env);
