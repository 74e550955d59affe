import { DomainError } from '#kernel';
import type { CliCommand } from '../command-line/command.js';

export const lettersCommand: CliCommand = {
  name: 'letters',
  summary: 'Print letters with a code to sign in with: for members, or for everybody who has no account yet',
  requiredOptions: [['--output <file>', 'page of HTML, one letter a sheet of A4: open it in a browser and print it']],
  options: [['--language <language>', 'en or fr; that of the terminal when absent']],
  repeatedOptions: [['--member <memberId>', 'for whom; everybody on the register without an account when absent']],
  examples: [
    ['letters --output letters.html', 'five hundred at most; run it again while it says that there are more'],
    ['letters --member 5f0f7b7e-8d1c-4f3a-9a70-0d7b9a1f2c3d --output letter.html --language fr', 'replaces the letter she was sent before'],
  ],
  run: async ({ options, repeated, configuration, terminal }) => {
    const { printLetters } = await import('../ledger/print-letters.js');
    const language = options['language'] ?? terminal.language;
    if (language !== 'en' && language !== 'fr') throw new DomainError('ARGUMENT_INVALID', { name: '--language' }, 'invalid');
    const file = String(options['output']);
    const named = repeated['member'] ?? [];
    const memberIds = named.length > 0 ? named : undefined;
    const { letters, more } = await printLetters(configuration, { file, language, memberIds });
    const text = [`Written to ${file}: ${letters} letters.`, ...(more ? ['There are more members without an account: run it again.'] : [])];
    return { text: text.join('\n'), json: { file, letters, more } };
  },
};
