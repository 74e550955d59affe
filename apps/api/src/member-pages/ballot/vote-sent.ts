import { DomainError } from '#kernel';
import type { Choice } from '#assembly';
import type { FormFields } from '../form-fields.js';
import { isChoice } from '../../assemblies/is-choice.js';

/** What the confirmation page sends. */
export interface ConfirmedVote {
  readonly key: string;
  readonly choice: Choice;
  readonly rightIds: readonly string[];
}

/** @throws DomainError `SHAPE_INVALID` for what none of our pages sends */
export const confirmedVote = (sent: FormFields): ConfirmedVote => {
  const key = sent.one('key') ?? '';
  const choice = jsonIn(sent.one('choice') ?? '');
  if (!/^[\w-]{8,100}$/.test(key) || !isChoice(choice)) throw new DomainError('SHAPE_INVALID', {}, 'invalid');
  return { key, choice, rightIds: sent.all('right') };
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
