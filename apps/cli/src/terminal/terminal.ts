import { codeOf } from '#kernel';
import type { Language } from '#counting';

/** Where a command speaks: its answer on standard output, everything else on standard error, so that answers can be piped. */
export interface Terminal {
  readonly language: Language;
  /** somebody is watching: bars may move; otherwise progress is told in lines */
  readonly interactive: boolean;
  answer(text: string): void;
  remark(text: string): void;
}

/** The terminal this process was started on. */
export const systemTerminal = (): Terminal => {
  // `unevoix … | head` closes the pipe early: what was asked for has been read.
  process.stdout.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error;
  });
  return {
    language: languageOfEnvironment(process.env),
    interactive: process.stderr.isTTY,
    answer: (text) => void process.stdout.write(`${text}\n`),
    remark: (text) => void process.stderr.write(`${text}\n`),
  };
};

/** French or English, by the first that is set of `LC_ALL`, `LC_MESSAGES`, `LANG` (POSIX, section 8.2). */
export const languageOfEnvironment = (environment: NodeJS.ProcessEnv): Language => {
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name]).find((value) => value !== undefined && value !== '');
  return locale?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
};
