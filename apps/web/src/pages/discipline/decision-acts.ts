import type { SanctionMeasure } from '../../server/discipline.js';
import { ballotField } from './ballot-field.js';
import { appealForms } from './appeal-acts.js';
import { byBoard, howDecided } from './board-decision.js';
import {
  channel,
  choiceOf,
  decision,
  document,
  filledIn,
  measureFields,
  measureIn,
  ofEveryStep,
  on,
  words,
  type CaseForm,
  type CaseOffers,
} from './step-fields.js';

const isGrave = (measure: string | undefined): boolean => measure === 'suspension' || measure === 'exclusion';

const dismissalGrounds = ['notProven', 'notSerious', 'settled', 'outOfTime', 'procedureFlawed'] as const;

/** Which body the rules have decide on a measure, as the form begins. */
const usualBody = ({ rules: { rules } }: CaseOffers, measure: SanctionMeasure | undefined): string =>
  measure !== undefined && rules.byAssembly.includes(measure) ? 'assembly' : 'board';

/** The forms by which somebody decides, and by which that is told, attacked and taken back. */
export const decisionForms = (offers: CaseOffers) => {
  const { say, rules, ballots } = offers;
  const { ladder } = rules.rules;
  return {
    pronounceSanction: {
      path: 'sanction',
      fields: (values) => [
        ...measureFields(offers, values, ladder),
        choiceOf('decidedBy', 'case.decidedBy', ['board', 'assembly'] as const, (value) => say(`case.body.${value}`)),
        ...byBoard(values, offers),
        ...(values['decidedBy'] === 'assembly' ? [ballotField(offers)] : []),
        { ...words('proportionality', 'case.proportionality'), isOptional: !isGrave(values['measure']) },
        on,
        decision,
        document,
      ],
      initial: {
        measure: ladder[0] ?? '',
        decidedBy: usualBody(offers, ladder[0]),
        ballotId: ballots[0]?.value ?? '',
        'votes-abstain': '0',
      },
      body: (values) => ({
        ...filledIn(values, ...ofEveryStep, 'decidedBy', 'proportionality'),
        ...measureIn(values),
        ...howDecided(values),
      }),
    },
    dismissProceeding: {
      path: 'dismissal',
      fields: () => [choiceOf('ground', 'undo.ground', dismissalGrounds, (value) => say(`case.dismissal.${value}`)), on, decision],
      initial: { ground: 'notProven' },
      body: (values) => filledIn(values, ...ofEveryStep, 'ground'),
    },
    notifySanction: {
      path: 'sanction/notification',
      fields: () => [channel(offers), on, document],
      initial: { channel: 'registeredLetter' },
      body: (values) => filledIn(values, ...ofEveryStep, 'channel'),
    },
    ...appealForms(offers),
    grantRehabilitation: {
      path: 'rehabilitation',
      fields: () => [on, decision],
      body: (values) => filledIn(values, ...ofEveryStep),
    },
  } satisfies Readonly<Record<string, CaseForm>>;
};
