import type { FieldSpec } from '../../forms/form-field.js';
import { chosenIn } from '../../forms/several.js';
import type { Values } from '../../forms/use-draft.js';
import { filledIn, type CaseOffers } from './step-fields.js';

/** What is asked of a decision of the board: who sat, and how it voted. */
export const byBoard = (values: Values, { directors }: CaseOffers): readonly FieldSpec[] =>
  values['decidedBy'] === 'board'
    ? [
        { name: 'sat', kind: 'several', label: 'case.sat', choices: directors },
        { name: 'votes-for', kind: 'integer', label: 'vote.for' },
        { name: 'votes-against', kind: 'integer', label: 'vote.against' },
        { name: 'votes-abstain', kind: 'integer', label: 'vote.abstain' },
      ]
    : [];

/** What is sent of it; of a decision of the assembly, the ballot. */
export const howDecided = (values: Values): object =>
  values['decidedBy'] === 'board'
    ? {
        sat: chosenIn(values['sat']),
        votes: {
          for: Number(values['votes-for']),
          against: Number(values['votes-against']),
          abstain: Number(values['votes-abstain']),
        },
      }
    : filledIn(values, 'ballotId');
