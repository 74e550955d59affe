import type { FieldSpec } from '../../forms/form-field.js';
import { chosenIn } from '../../forms/several.js';
import { today } from '../../forms/today.js';
import type { CaseAct } from '../../server/discipline.js';
import { decisionForms } from './decision-acts.js';
import { hearingForm } from './hearing-form.js';
import {
  channel,
  choiceOf,
  decision,
  document,
  filledIn,
  ofEveryStep,
  on,
  optional,
  rightsToRest,
  words,
  type CaseForm,
  type CaseOffers,
} from './step-fields.js';

const plain = (path: string, fields: readonly FieldSpec[], ...names: readonly string[]): CaseForm => ({
  path,
  fields: () => fields,
  body: (values) => filledIn(values, ...ofEveryStep, ...names),
});

const interimDay = (offers: CaseOffers): FieldSpec => ({
  name: 'until',
  kind: 'date',
  label: 'case.until',
  hint: offers.rules.rules.longestInterimDays > 0 ? 'case.until.hint' : undefined,
});

/** The forms of a case before anybody decides, and after everything is over; those that decide stand apart. */
const stepForms = (offers: CaseOffers): Readonly<Record<Exclude<CaseAct, keyof ReturnType<typeof decisionForms>>, CaseForm>> => ({
  notifyMember: { ...plain('notice', [channel(offers), on, document], 'channel'), initial: { channel: 'registeredLetter' } },
  giveFileAccess: plain('file-access', [on, document]),
  receiveStatement: plain('statement', [words('statement', 'case.statement'), on, document], 'statement'),
  holdHearing: hearingForm(offers),
  recuseDirector: {
    ...plain(
      'recusals',
      [
        { name: 'directorId', kind: 'choice', label: 'case.director', choices: offers.directors },
        choiceOf('ground', 'undo.ground', ['concerned', 'reporter', 'kinship', 'interest', 'ownRequest'] as const, (value) =>
          offers.say(`case.recusal.${value}`),
        ),
        on,
      ],
      'directorId',
      'ground',
    ),
    initial: { directorId: offers.directors[0]?.value ?? '', ground: 'concerned' },
  },
  referCase: plain('referral', [on, optional(decision)]),
  joinIncident: {
    path: 'incidents',
    fields: () => [{ name: 'incidentId', kind: 'choice', label: 'case.incident', choices: offers.incidents }],
    initial: { incidentId: offers.incidents[0]?.value ?? '' },
    body: (values) => filledIn(values, 'incidentId'),
  },
  orderInterimMeasure: {
    path: 'interim-measure',
    fields: () => [rightsToRest(offers, offers.rules.suspendableRights), interimDay(offers), on, decision],
    body: (values) => ({ ...filledIn(values, ...ofEveryStep, 'until'), rights: chosenIn(values['rights']) }),
  },
  liftInterimMeasure: plain('interim-measure/lifting', [on, optional(decision)]),
  eraseTexts: {
    path: 'erasure',
    fields: () => [
      choiceOf('basis', 'case.basis', ['retentionOver', 'request', 'consentWithdrawn', 'unlawful'] as const, (value) =>
        offers.say(`case.basis.${value}`),
      ),
    ],
    initial: { basis: 'retentionOver' },
    body: (values) => filledIn(values, 'basis'),
  },
});

/** The form of an act. */
export const formOf = (act: CaseAct, offers: CaseOffers): CaseForm => {
  const form: CaseForm = { ...stepForms(offers), ...decisionForms(offers) }[act];
  return { ...form, initial: { effectiveAt: today(), ...form.initial } };
};
