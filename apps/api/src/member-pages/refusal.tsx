import { randomUUID } from 'node:crypto';
import { isDomainError } from '#kernel';
import { problemOf } from '#cqrs';
import { RefusedPage, type Page } from '../../../web/src/member/index.js';
import { sentenceOf } from '../messages/sentence.js';
import type { Visit } from './page-desk.js';

/** A refusal as a page tells it: never a stack, always a sentence and something to quote. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly sentence: string;
}

/** @returns the refusal; undefined for an error that is none of ours */
export const refusalOf = (error: unknown, { reader }: Pick<Visit, 'reader'>): Refusal | undefined => {
  const problem = problemOf(error);
  return problem && { status: problem.status, code: problem.code, sentence: sentenceOf(problem.code, problem.details, reader.language) };
};

/** What is told of an error nobody expected: a reference, which the log knows too. */
export const unexpected = ({ reader }: Pick<Visit, 'reader'>): Refusal & { readonly reference: string } => {
  const reference = randomUUID();
  return { status: 500, code: reference, reference, sentence: sentenceOf('UNEXPECTED', { reference }, reader.language) };
};

export const refusedPage = ({ sentence, code }: Refusal, back: string, { say }: Pick<Visit, 'say'>): Page => ({
  title: say('member.refused'),
  content: <RefusedPage sentence={sentence} code={code} back={back} />,
});

/** True when nobody knows whether what was sent was recorded: the ledger itself did not answer. */
export const isUnsure = (error: unknown): boolean => isDomainError(error) && error.kind === 'unavailable';
