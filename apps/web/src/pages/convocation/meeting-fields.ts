import type { Values } from '../../forms/use-draft.js';
import type { FieldSpec } from '../../forms/form-field.js';
import type { useSay } from '../../languages/use-say.js';
import { lateNoticeGrounds, postponementGrounds } from '../../server/assembly.js';

type Say = ReturnType<typeof useSay>;

/** When and where members are called, in the order in which a convocation says it. */
export const meetingFields = (say: Say): readonly FieldSpec[] => [
  { name: 'date', kind: 'date', label: 'convene.date' },
  { name: 'time', kind: 'time', label: 'convene.time', isOptional: true },
  { name: 'place', kind: 'text', label: 'convene.place', isOptional: true },
  {
    name: 'venue',
    kind: 'choice',
    label: 'convene.venue',
    choices: (['room', 'roomAndRemote', 'remote'] as const).map((value) => ({ value, label: say(`convene.${value}`) })),
    isOptional: true,
  },
  { name: 'noticeSentOn', kind: 'date', label: 'convene.noticeSentOn' },
  {
    name: 'lateNoticeGround',
    kind: 'choice',
    label: 'convene.lateNotice',
    hint: 'convene.lateNotice.hint',
    choices: lateNoticeGrounds.map((value) => ({ value, label: say(`lateNotice.${value}`) })),
    isOptional: true,
  },
];

/** Why an assembly is moved or called off. */
export const postponementField = (say: Say): FieldSpec => ({
  name: 'ground',
  kind: 'choice',
  label: 'undo.ground',
  choices: postponementGrounds.map((value) => ({ value, label: say(`postponement.${value}`) })),
});

export const decisionField: FieldSpec = { name: 'decisionRef', kind: 'text', label: 'field.decisionRef', isOptional: true };

/** What was filled in, without what was left empty. */
export const filledIn = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
