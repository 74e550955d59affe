import { chosenIn } from '../../forms/several.js';
import { document, filledIn, ofEveryStep, on, optional, words, yesOrNo, type CaseForm, type CaseOffers } from './step-fields.js';

/** Who sat, whether the member was heard and assisted, and what was said. */
export const hearingForm = (offers: CaseOffers): CaseForm => ({
  path: 'hearing',
  fields: () => [
    { name: 'sat', kind: 'several', label: 'case.sat', choices: offers.directors },
    yesOrNo('memberHeard', 'case.memberHeard', offers),
    yesOrNo('assisted', 'case.assisted', offers),
    optional(words('notes', 'case.notes')),
    on,
    document,
  ],
  initial: { memberHeard: 'true', assisted: 'false' },
  body: (values) => ({
    ...filledIn(values, ...ofEveryStep, 'notes'),
    sat: chosenIn(values['sat']),
    memberHeard: values['memberHeard'] === 'true',
    assisted: values['assisted'] === 'true',
  }),
});
