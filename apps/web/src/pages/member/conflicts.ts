import type { Identity } from '../../server/person.js';
import type { IdentityField } from './identity-fields.js';

/** A field that somebody else changed while it was being edited here. */
export interface Conflict {
  readonly field: IdentityField;
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Fields another person recorded anew since the form was opened, and says other things in than what is typed here. */
export const conflictsBetween = (
  before: Identity,
  now: Identity,
  typed: Readonly<Record<string, string>>,
  fields: readonly IdentityField[],
): readonly Conflict[] =>
  fields
    .map((field) => ({ field, before: before[field] ?? '', mine: typed[field] ?? '', theirs: now[field] ?? '' }))
    .filter(({ before: was, mine, theirs }) => theirs !== was && theirs !== mine);
