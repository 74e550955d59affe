import type { MemberKind } from '#membership/domain';
import type { PaymentMethod } from '#shares/domain';
import { movementWords, type MovementKind } from './movement-kinds.js';
import { nearestWord, plainWord } from './plain-word.js';
import type { ReadValue } from './row-problem.js';

const kinds: ReadonlyMap<string, MemberKind> = new Map([
  ['naturalperson', 'naturalPerson'],
  ['personnephysique', 'naturalPerson'],
  ['pp', 'naturalPerson'],
  ['minor', 'minor'],
  ['mineur', 'minor'],
  ['legalperson', 'legalPerson'],
  ['personnemorale', 'legalPerson'],
  ['pm', 'legalPerson'],
]);

const methods: ReadonlyMap<string, PaymentMethod> = new Map([
  ['transfer', 'transfer'],
  ['virement', 'transfer'],
  ['card', 'card'],
  ['carte', 'card'],
  ['cb', 'card'],
  ['cheque', 'cheque'],
  ['cash', 'cash'],
  ['especes', 'cash'],
  ['payroll', 'payroll'],
  ['salaire', 'payroll'],
  ['sepa', 'sepa'],
  ['prelevement', 'sepa'],
]);

const read = <Meaning extends string>(text: string, known: ReadonlyMap<string, Meaning>, code: string): ReadValue<Meaning> => {
  const meaning = known.get(plainWord(text));
  if (meaning !== undefined) return { value: meaning };
  const nearest = nearestWord(text, known.keys());
  return { code, suggestion: nearest === undefined ? null : (known.get(nearest) ?? null) };
};

export const readKind = (text: string): ReadValue<MemberKind> => read(text, kinds, 'KIND_UNKNOWN');

export const readMethod = (text: string): ReadValue<PaymentMethod> => read(text, methods, 'METHOD_UNKNOWN');

/** @param own  words of the file, which come before the usual ones */
export const readMovement = (text: string, own: Readonly<Record<string, MovementKind>>): ReadValue<MovementKind> => {
  const named = own[plainWord(text)];
  return named === undefined ? read(text, movementWords, 'MOVEMENT_UNKNOWN') : { value: named };
};

/** A code of the rulebook: a class of shares, a category, a college. */
export const readCode = (text: string): ReadValue<string> =>
  /^[A-Za-z][A-Za-z0-9-]{0,49}$/.test(text) ? { value: text } : { code: 'CODE_UNREADABLE', suggestion: null };
