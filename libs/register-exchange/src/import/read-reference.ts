import type { ReadValue } from './row-problem.js';

/** Letters, digits and a few signs: a reference leads to a decision or a paper, and never tells what stands in it. */
const reference = /^[\w./:-]{1,100}$/;

/** A reference as the ledger takes it: blanks become dashes and accents go, so that `CA 2017-03` is `CA-2017-03`. */
export const readReference = (text: string): ReadValue<string> => {
  const written = text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().replaceAll(/\s+/g, '-');
  if (reference.test(written)) return { value: written };
  const suggestion = written
    .replaceAll(/[^\w./:-]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 100);
  return { code: 'REFERENCE_UNREADABLE', suggestion: reference.test(suggestion) ? suggestion : null };
};
