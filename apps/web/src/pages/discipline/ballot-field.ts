import type { FieldSpec } from '../../forms/form-field.js';
import type { CaseOffers } from './step-fields.js';

/** The ballot by which an assembly decided. */
export const ballotField = ({ ballots }: CaseOffers): FieldSpec => ({
  name: 'ballotId',
  kind: 'choice',
  label: 'case.ballot',
  hint: 'case.ballot.hint',
  choices: ballots,
});
