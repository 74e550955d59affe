import { randomUUID } from 'node:crypto';
import { DomainError, isDomainError } from '#kernel';
import { sentenceOf } from '../../../api/src/messages/sentence.js';
import type { Terminal } from '../terminal/terminal.js';
import { exitCodeOf, exitCodes, type ExitCode } from './exit-code.js';
import { fileRefusalOf } from './file-refusals.js';
import { usageRefusalOf } from './usage-refusal.js';

/** One line with the code and a sentence a person can act on, then a line for each field that is wrong; the same as JSON for programs. Never a stack: it helps nobody who did nothing wrong. */
export const tellRefusal = (error: unknown, terminal: Terminal, json: boolean): ExitCode => {
  const refusal = isDomainError(error) ? error : (usageRefusalOf(error) ?? fileRefusalOf(error));
  const { code, details } = refusal ?? unexpected();
  const sentence = sentenceOf(code, details, terminal.language);
  terminal.remark(json ? JSON.stringify({ code, detail: sentence, ...details }) : `${code}: ${sentence}`);
  const { errors } = details;
  if (!json && typeof errors === 'object') for (const field of errors) terminal.remark(`  ${field}`);
  if (refusal) return exitCodeOf(refusal);
  // A fault of ours is of use to whoever mends it: the reference leads from what a user quotes to this.
  terminal.remark(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCodes.unexpected;
};

const unexpected = (): DomainError => new DomainError('UNEXPECTED', { reference: randomUUID() });
