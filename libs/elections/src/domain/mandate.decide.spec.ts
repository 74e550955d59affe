import { story } from '../../../../test/support/decider-story.js';
import { ADA, BEN } from '../../../../test/support/assembly-builders.js';
import { aMember, begun, endedBy as ended, MANDATE, rulesOfElections, taken } from '../../../../test/support/election-builders.js';
import { plainCooperativeRules } from '#statutes/domain';
import { coOptDirectorDecider } from './co-opt-director.decide.js';
import { mandateDecider } from './mandate.decide.js';
import type { MandateEvent } from './mandate.events.js';
import { mandateFolding } from './mandate.js';

describe('a mandate', () => {
  const begin = { type: 'BeginMandate', ...taken } as const;
  const end = { type: 'EndMandate', mandateId: MANDATE, cause: 'resignation', until: '2027-03-01' } as const;

  it('begins once', () => {
    story(mandateDecider).when(begin).then([begun]);
    story(mandateDecider).given([begun]).when(begin).thenNothingHappens();
    story(mandateDecider)
      .given([begun])
      .when({ ...begin, memberId: BEN })
      .thenRefuses('MANDATE_ALREADY_BEGUN');
  });

  it('older than this ledger names the decision it rests on', () => {
    story(mandateDecider)
      .when({ ...begin, electionId: undefined })
      .thenRefuses('DECISION_MISSING');
    story(mandateDecider)
      .when({ ...begin, electionId: undefined, decisionRef: 'AGM-2020' })
      .then([{ type: 'MandateBegun', data: { ...taken, electionId: undefined } }]);
  });

  it('lasts at least a day', () => {
    story(mandateDecider)
      .when({ ...begin, lastYear: 2025 })
      .thenRefuses('MANDATE_DATES_INVALID');
    story(mandateDecider)
      .when({ ...begin, from: '2026-06-31' })
      .thenRefuses('MANDATE_DATES_INVALID');
  });

  it('ends once, after it began and not after its last year', () => {
    story(mandateDecider)
      .given([begun])
      .when(end)
      .then([ended('resignation', '2027-03-01')]);
    story(mandateDecider)
      .given([begun, ended('resignation', '2027-03-01')])
      .when(end)
      .thenNothingHappens();
    story(mandateDecider)
      .given([begun, ended('death', '2027-01-01')])
      .when(end)
      .thenRefuses('MANDATE_ALREADY_ENDED');
    for (const until of ['2026-06-17', '2030-01-02'])
      story(mandateDecider)
        .given([begun])
        .when({ ...end, until })
        .thenRefuses('MANDATE_DATES_INVALID');
    story(mandateDecider).when(end).thenRefuses('MANDATE_NOT_FOUND');
  });

  it('is taken back only by a decision', () => {
    for (const cause of ['revocation', 'incompatibility'] as const)
      story(mandateDecider)
        .given([begun])
        .when({ ...end, cause })
        .thenRefuses('DECISION_MISSING');
    story(mandateDecider)
      .given([begun])
      .when({ ...end, cause: 'revocation', decisionRef: 'AGM-2027-4' })
      .then([ended('revocation', '2027-03-01')]);
  });
});

describe('a mandate that had ended', () => {
  const reinstate = { type: 'ReinstateMandate', mandateId: MANDATE, ground: 'membershipRestored' } as const;
  const reinstated: MandateEvent = {
    type: 'MandateReinstated',
    data: { mandateId: MANDATE, memberId: ADA, body: 'board', ground: 'membershipRestored' },
  };
  const left = [begun, ended('lossOfMembership', '2027-03-01')];

  it('runs again when the end of the membership is taken back, once', () => {
    story(mandateDecider).given(left).when(reinstate).then([reinstated]);
    story(mandateDecider)
      .given([...left, reinstated])
      .when(reinstate)
      .thenNothingHappens();
    story(mandateDecider)
      .given([begun, ended('death', '2027-03-01')])
      .when(reinstate)
      .then([reinstated]);
    story(mandateDecider).when(reinstate).thenRefuses('MANDATE_NOT_FOUND');
  });

  it('is as if it had never ended', () => {
    expect([...left, reinstated].reduce(mandateFolding.evolve, mandateFolding.initialState)).toEqual(
      mandateFolding.evolve(mandateFolding.initialState, begun),
    );
    const resign = { type: 'EndMandate', mandateId: MANDATE, cause: 'resignation', until: '2028-01-01' } as const;
    story(mandateDecider)
      .given([...left, reinstated])
      .when(resign)
      .then([ended('resignation', '2028-01-01')]);
  });

  it('stays ended when it ended for another reason', () =>
    story(mandateDecider)
      .given([begun, ended('resignation', '2027-03-01')])
      .when(reinstate)
      .thenNothingHappens());

  it('runs again when the decision is quashed, by another decision', () => {
    const quashed = { ...reinstate, ground: 'decisionQuashed' } as const;
    const revoked = [begun, ended('revocation', '2027-03-01')];
    story(mandateDecider).given(revoked).when(quashed).thenRefuses('DECISION_MISSING');
    story(mandateDecider)
      .given(revoked)
      .when({ ...quashed, decisionRef: 'COURT-2027-9' })
      .then([{ ...reinstated, data: { ...reinstated.data, ground: 'decisionQuashed' } }] as MandateEvent[]);
  });
});

describe('a seat that falls vacant', () => {
  const NEXT = '66666666-6666-4666-8666-666666666666';
  const coOpt = {
    type: 'CoOptDirector',
    mandateId: NEXT,
    replaces: MANDATE,
    memberId: BEN,
    from: '2027-04-01',
    decisionRef: 'BOARD-2027-3',
  } as const;
  const predecessor = (...events: readonly MandateEvent[]) => events.reduce(mandateFolding.evolve, mandateFolding.initialState);
  const rulebook = { version: 1, effectiveFrom: '2020-01-01', rules: plainCooperativeRules };
  const facts = { predecessor: predecessor(begun, ended('resignation', '2027-03-01')), person: aMember(), rulebook };
  const coOpted: MandateEvent = {
    type: 'DirectorCoOpted',
    data: { mandateId: NEXT, memberId: BEN, body: 'board', from: '2027-04-01', lastYear: 2029, replaces: MANDATE },
  };

  it('is filled by the body, once', () => {
    story(coOptDirectorDecider).knowing(facts).when(coOpt).then([coOpted]);
    story(coOptDirectorDecider).knowing(facts).given([coOpted]).when(coOpt).thenNothingHappens();
    story(coOptDirectorDecider)
      .knowing(facts)
      .given([coOpted])
      .when({ ...coOpt, memberId: ADA })
      .thenRefuses('MANDATE_ALREADY_BEGUN');
  });

  it('is not one in which somebody sits, or whose time is over', () => {
    story(coOptDirectorDecider)
      .knowing({ ...facts, predecessor: predecessor(begun) })
      .when(coOpt)
      .thenRefuses('SEAT_NOT_VACANT');
    for (const cause of ['term', 'predecessorReinstated'] as const)
      story(coOptDirectorDecider)
        .knowing({ ...facts, predecessor: predecessor(begun, ended(cause, '2027-03-01')) })
        .when(coOpt)
        .thenRefuses('SEAT_NOT_VACANT');
    story(coOptDirectorDecider)
      .knowing(facts)
      .when({ ...coOpt, from: '2027-02-01' })
      .thenRefuses('MANDATE_DATES_INVALID');
    story(coOptDirectorDecider)
      .knowing({ ...facts, predecessor: { status: 'none' } })
      .when(coOpt)
      .thenRefuses('MANDATE_NOT_FOUND');
  });

  it('is kept for the rest of the mandate when the assembly ratifies the co-optation', () => {
    const ratify = { type: 'RatifyCoOptation', mandateId: NEXT, decisionRef: 'AGM-2027-3' } as const;
    const ratified: MandateEvent = { type: 'CoOptationRatified', data: { mandateId: NEXT, memberId: BEN, body: 'board' } };
    const over: MandateEvent = {
      type: 'MandateEnded',
      data: { mandateId: NEXT, memberId: BEN, body: 'board', cause: 'term', until: '2027-06-17' },
    };
    story(mandateDecider).given([coOpted]).when(ratify).then([ratified]);
    story(mandateDecider).given([coOpted, ratified]).when(ratify).thenNothingHappens();
    story(mandateDecider)
      .given([coOpted])
      .when({ ...ratify, decisionRef: undefined })
      .thenRefuses('DECISION_MISSING');
    story(mandateDecider).given([coOpted, over]).when(ratify).thenRefuses('MANDATE_ALREADY_ENDED');
    story(mandateDecider).given([begun]).when(ratify).thenRefuses('MANDATE_NOT_CO_OPTED');
    story(mandateDecider).when(ratify).thenRefuses('MANDATE_NOT_FOUND');
  });

  it('goes to somebody who may be elected, by a decision, where the rulebook allows it', () => {
    story(coOptDirectorDecider)
      .knowing({ ...facts, person: aMember({ suspended: ['stand'] }) })
      .when(coOpt)
      .thenRefuses('NOT_ELIGIBLE');
    story(coOptDirectorDecider)
      .knowing(facts)
      .when({ ...coOpt, decisionRef: undefined })
      .thenRefuses('DECISION_MISSING');
    const elections = rulesOfElections({ coOptation: false });
    story(coOptDirectorDecider)
      .knowing({ ...facts, rulebook: { ...rulebook, rules: { ...plainCooperativeRules, elections } } })
      .when(coOpt)
      .thenRefuses('CO_OPTATION_NOT_ALLOWED');
  });
});
