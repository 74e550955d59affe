import { ballotField } from './ballot-field.js';
import {
  choiceOf,
  decision,
  document,
  filledIn,
  measureFields,
  measureIn,
  ofEveryStep,
  on,
  optional,
  words,
  type CaseForm,
  type CaseOffers,
} from './step-fields.js';

/** The forms by which a measure is attacked, before the assembly or before whoever looks at what a rule decided. */
export const appealForms = (offers: CaseOffers) => {
  const { say, rules } = offers;
  const { ladder } = rules.rules;
  return {
    lodgeAppeal: {
      path: 'appeal',
      fields: () => [optional(words('appeal', 'case.appeal')), on, document],
      body: (values) => filledIn(values, ...ofEveryStep, 'appeal'),
    },
    decideAppeal: {
      path: 'appeal/decision',
      fields: (values) => [
        choiceOf('outcome', 'case.outcome', ['upheld', 'reduced', 'quashed'] as const, (value) => say(`case.appeal.${value}`)),
        ...(values['outcome'] === 'reduced' ? measureFields(offers, values, ladder) : []),
        optional(ballotField(offers)),
        optional(words('reasons', 'case.reasons')),
        on,
        decision,
      ],
      initial: { outcome: 'upheld', measure: ladder[0] ?? '' },
      body: (values) => ({
        ...filledIn(values, ...ofEveryStep, 'outcome', 'ballotId', 'reasons'),
        ...(values['outcome'] === 'reduced' ? { reducedTo: measureIn(values) } : {}),
      }),
    },
    requestReview: {
      path: 'review',
      fields: () => [optional(words('review', 'case.review')), on, document],
      body: (values) => filledIn(values, ...ofEveryStep, 'review'),
    },
    decideReview: {
      path: 'review/decision',
      fields: () => [
        choiceOf('outcome', 'case.outcome', ['confirmed', 'lifted'] as const, (value) => say(`case.review.${value}`)),
        optional(words('reasons', 'case.reasons')),
        on,
        decision,
      ],
      initial: { outcome: 'confirmed' },
      body: (values) => filledIn(values, ...ofEveryStep, 'outcome', 'reasons'),
    },
  } satisfies Readonly<Record<string, CaseForm>>;
};
