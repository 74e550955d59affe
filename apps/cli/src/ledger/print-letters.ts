import { writeFile } from 'node:fs/promises';
import type { LetterLanguage } from '#access';
import { DomainError } from '#kernel';
import { announcedServer } from '../../../api/src/composition/announcement.js';
import type { Configuration } from '../../../api/src/composition/configuration.js';
import { askNode } from './ask-node.js';

export interface LettersAsked {
  readonly file: string;
  readonly language: LetterLanguage;
  /** everybody without an account when absent */
  readonly memberIds: readonly string[] | undefined;
}

export interface LettersDone {
  readonly letters: number;
  readonly more: boolean;
}

/**
 * Has letters made, and writes them to a file for its owner only: whoever reads it can sign in as any of them.
 * @throws DomainError `PUBLIC_ADDRESS_NEEDED` without a server and without a configured address; `RESET_NEEDED`, `MEMBER_UNKNOWN`, what `askNode`
 *   refuses, and what writing the file does
 */
export const printLetters = (configuration: Configuration, { file, language, memberIds }: LettersAsked): Promise<LettersDone> => {
  // The application that answers one command listens where nobody will ever come back to.
  if (configuration.publicOrigin === undefined && announcedServer(configuration.dataFolder) === undefined)
    throw new DomainError('PUBLIC_ADDRESS_NEEDED', {}, 'precondition');
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ language, ...(memberIds === undefined ? {} : { memberIds }) }),
  };
  return askNode(configuration, '/api/access/letters', request, async (answer) => {
    // Our own server answers as it is described.
    const { letters, more, page } = (await answer.json()) as LettersDone & { readonly page: string };
    await writeFile(file, page, { mode: 0o600 });
    return { letters, more };
  });
};
