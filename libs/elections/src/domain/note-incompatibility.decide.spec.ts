import { plainCooperativeRules } from '#statutes/domain';
import { story } from '../../../../test/support/decider-story.js';
import { begun, endedBy as ended, MANDATE, rulesOfElections } from '../../../../test/support/election-builders.js';
import { ADA } from '../../../../test/support/assembly-builders.js';
import { mandateDecider } from './mandate.decide.js';
import type { MandateEvent } from './mandate.events.js';
import { noteIncompatibilityDecider, OTHER_BODY } from './note-incompatibility.decide.js';

describe('a director who takes an incompatible position', () => {
  const incompatibilities = [
    { position: 'auditor', bodies: ['board', 'supervisoryBoard'], consequence: 'ends' },
    { position: 'employees', bodies: ['board'], consequence: 'decision' },
    { position: 'supplier', bodies: ['supervisoryBoard'], consequence: 'ends' },
  ] as const;
  const knowing = (oneBodyOnly = true) => ({
    rulebook: {
      version: 1,
      effectiveFrom: '2020-01-01',
      rules: { ...plainCooperativeRules, elections: rulesOfElections({ incompatibilities, oneBodyOnly }) },
    },
  });
  const note = { type: 'NoteIncompatibility', mandateId: MANDATE, position: 'auditor', since: '2027-03-01' } as const;
  const examine = { ...note, type: 'ExamineMandate' } as const;
  const found = (position: string, consequence: 'ends' | 'decision', since = '2027-03-01'): MandateEvent => ({
    type: 'IncompatibilityFound',
    data: { mandateId: MANDATE, memberId: ADA, body: 'board', position, since, consequence },
  });
  const lift = { type: 'LiftIncompatibility', mandateId: MANDATE } as const;
  const lifted: MandateEvent = {
    type: 'IncompatibilityLifted',
    data: { mandateId: MANDATE, memberId: ADA, body: 'board', position: 'employees' },
  };
  const noting = story(noteIncompatibilityDecider).knowing(knowing());

  it('loses the seat that day where the rulebook says so, once', () => {
    const gone = [found('auditor', 'ends'), ended('incompatibility', '2027-03-01')];
    noting.given([begun]).when(note).then(gone);
    noting
      .given([begun, ...gone])
      .when(note)
      .thenNothingHappens();
    noting
      .given([begun, ended('resignation', '2027-02-01')])
      .when(note)
      .thenRefuses('MANDATE_ALREADY_ENDED');
  });

  it('never had a day in it when the position was older', () =>
    noting
      .given([begun])
      .when({ ...note, since: '2025-01-01' })
      .then([found('auditor', 'ends', '2025-01-01'), ended('incompatibility', '2026-06-18')]));

  it('keeps it until somebody decides, where the rulebook says that', () => {
    const employed = { ...note, position: 'employees' } as const;
    noting
      .given([begun])
      .when(employed)
      .then([found('employees', 'decision')]);
    noting
      .given([begun, found('employees', 'decision')])
      .when(employed)
      .thenNothingHappens();
    story(mandateDecider)
      .given([begun, found('employees', 'decision')])
      .when({ type: 'EndMandate', mandateId: MANDATE, cause: 'incompatibility', until: '2027-05-01', decisionRef: 'AGM-2027-2' })
      .then([ended('incompatibility', '2027-05-01')]);
  });

  it('keeps it for good when she gives the position up', () => {
    story(mandateDecider)
      .given([begun, found('employees', 'decision')])
      .when(lift)
      .then([lifted]);
    story(mandateDecider)
      .given([begun, found('employees', 'decision'), lifted])
      .when(lift)
      .thenNothingHappens();
    story(mandateDecider).when(lift).thenRefuses('MANDATE_NOT_FOUND');
  });

  it('keeps it when the rulebook has nothing against the position on this body', () => {
    for (const position of ['supplier', 'gardener']) {
      noting.given([begun]).when({ ...note, position }).thenRefuses('POSITION_COMPATIBLE'); // prettier-ignore
      noting.given([begun]).when({ ...examine, position }).thenNothingHappens(); // prettier-ignore
    }
  });

  it('is not looked at after the end of the mandate', () => {
    noting
      .given([begun])
      .when({ ...note, since: '2030-01-01' })
      .thenRefuses('MANDATE_DATES_INVALID');
    noting
      .given([begun])
      .when({ ...examine, since: '2030-01-01' })
      .thenNothingHappens();
    noting
      .given([begun, ended('resignation', '2027-02-01')])
      .when(examine)
      .thenNothingHappens();
    noting.when(note).thenRefuses('MANDATE_NOT_FOUND');
  });

  it('chooses between two bodies only when both mandates began together', () => {
    const other = { ...examine, position: OTHER_BODY } as const;
    noting
      .given([begun])
      .when(other)
      .then([found(OTHER_BODY, 'ends'), ended('incompatibility', '2027-03-01')]);
    noting
      .given([begun])
      .when({ ...other, since: '2026-06-18' })
      .then([found(OTHER_BODY, 'decision', '2026-06-18')]);
    story(noteIncompatibilityDecider).knowing(knowing(false)).given([begun]).when(other).thenNothingHappens();
  });
});
