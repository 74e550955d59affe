import type { FieldSpec } from '../../forms/form-field.js';
import { chosenIn } from '../../forms/several.js';
import type { Values } from '../../forms/use-draft.js';
import type { Say } from '../../languages/use-say.js';
import type { DisciplineRules, SanctionMeasure } from '../../server/discipline.js';

export type Choices = NonNullable<FieldSpec['choices']>;

/** What the forms of a case offer to choose from. */
export interface CaseOffers {
  readonly rules: DisciplineRules;
  /** directors who may sit in this case */
  readonly directors: Choices;
  /** incidents of the same member that nothing answers */
  readonly incidents: Choices;
  /** ballots an assembly adopted, the latest first */
  readonly ballots: Choices;
  readonly say: Say;
}

/** The form of an act of a case: what it asks, what stands in it at first, where it goes. */
export interface CaseForm {
  readonly fields: (values: Values) => readonly FieldSpec[];
  readonly initial?: Values;
  /** below the address of the case */
  readonly path: string;
  readonly body: (values: Values) => object;
}

/** What steps of any kind say. */
export const ofEveryStep = ['effectiveAt', 'decisionRef', 'documentRef'] as const;

export const optional = (field: FieldSpec): FieldSpec => ({ ...field, isOptional: true });

export const on: FieldSpec = { name: 'effectiveAt', kind: 'date', label: 'case.on' };
export const decision: FieldSpec = { name: 'decisionRef', kind: 'text', label: 'field.decisionRef', hint: 'field.decisionRef.hint' };
export const document: FieldSpec = { name: 'documentRef', kind: 'text', label: 'field.documentRef', isOptional: true };

export const words = (name: string, label: FieldSpec['label']): FieldSpec => ({ name, kind: 'lines', label, hint: 'case.words.hint' });

export const choiceOf = <Value extends string>(
  name: string,
  label: FieldSpec['label'],
  values: readonly Value[],
  called: (value: Value) => string,
): FieldSpec => ({ name, kind: 'choice', label, choices: values.map((value) => ({ value, label: called(value) })) });

export const yesOrNo = (name: string, label: FieldSpec['label'], { say }: CaseOffers): FieldSpec =>
  choiceOf(name, label, ['true', 'false'] as const, (value) => say(`case.answer.${value}`));

export const channel = ({ say }: CaseOffers): FieldSpec =>
  choiceOf('channel', 'case.channel', ['registeredLetter', 'handDelivered', 'bailiff', 'email'] as const, (value) =>
    say(`case.channel.${value}`),
  );

export const rightsToRest = ({ rules, say }: CaseOffers, allowed: readonly string[]): FieldSpec => ({
  name: 'rights',
  kind: 'several',
  label: 'case.rights',
  choices: rules.suspendableRights.filter((right) => allowed.includes(right)).map((value) => ({ value, label: say(`right.${value}`) })),
});

/** A measure with what it takes: rights and an end for a suspension, nothing more for the others. */
export const measureFields = (offers: CaseOffers, { measure }: Values, ladder: readonly SanctionMeasure[]): readonly FieldSpec[] => [
  choiceOf('measure', 'case.measure', ladder, (value) => offers.say(`record.${value}`)),
  ...(measure === 'suspension'
    ? [
        rightsToRest(offers, offers.rules.rules.suspension.rights),
        { name: 'until', kind: 'date', label: 'case.until', hint: 'case.until.hint' } as const,
      ]
    : []),
  { name: 'from', kind: 'date', label: 'case.from', hint: 'case.from.hint', isOptional: true },
];

/** What was filled in of these fields, without what was left empty. */
export const filledIn = (values: Values, ...names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, (values[name] ?? '').trim()] as const).filter(([, value]) => value !== ''));

/** A measure as it is sent. */
export const measureIn = (values: Values): object => ({
  ...filledIn(values, 'measure', 'from'),
  ...(values['measure'] === 'suspension' ? { ...filledIn(values, 'until'), rights: chosenIn(values['rights']) } : {}),
});
