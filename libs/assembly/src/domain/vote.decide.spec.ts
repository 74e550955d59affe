import { NOON, story } from '../../../../test/support/decider-story.js';
import { aBallot, ADA, aRoll, ASSEMBLY, BALLOT, BEN } from '../../../../test/support/assembly-builders.js';
import { voteDecider } from './vote.decide.js';
import type { Choice, VoteEvent } from './vote.events.js';

const facts = { ballot: aBallot(), roll: aRoll(ADA, BEN) };
const replaceable = { ...facts, ballot: aBallot('open', { votesMayBeReplaced: true }) };
const onCandidates = { ...facts, ballot: aBallot('open', { method: 'block', choices: ['1', '2', '3'], marks: 2, rule: undefined }) };

const vote = (choice: Choice) =>
  ({ type: 'CastVote', ballotId: BALLOT, assemblyId: ASSEMBLY, rightId: '0000001', choice, castBy: ADA }) as const;
const cast = (choice: Choice): VoteEvent => ({
  type: 'VoteCast',
  data: { ballotId: BALLOT, assemblyId: ASSEMBLY, rightId: '0000001', choice, castBy: ADA },
});

describe('one member, one vote', () => {
  it('uses a right of the roll', () => {
    story(voteDecider)
      .knowing(facts)
      .when(vote('for'))
      .then([cast('for')]);
  });

  it('uses it once', () => {
    story(voteDecider)
      .knowing(facts)
      .given([cast('for')])
      .when(vote('against'))
      .thenRefuses('ALREADY_VOTED');
    story(voteDecider)
      .knowing(facts)
      .given([cast('for')])
      .when(vote('for'))
      .thenRefuses('ALREADY_VOTED');
  });

  it('may be changed until the close where the rulebook allows it, and both votes stay visible', () => {
    story(voteDecider)
      .knowing(replaceable)
      .given([cast('for')])
      .when(vote('against'))
      .then([{ type: 'VoteReplaced', data: { ...cast('against').data, replaced: 'for' } }]);
    story(voteDecider)
      .knowing(replaceable)
      .given([cast('for')])
      .when(vote('for'))
      .thenNothingHappens();
  });

  it('is the voter\u2019s own', () => {
    story(voteDecider)
      .knowing(facts)
      .when({ ...vote('for'), castBy: BEN })
      .thenRefuses('NOT_YOUR_RIGHT');
    story(voteDecider)
      .knowing(facts)
      .when({ ...vote('for'), rightId: '0000003' })
      .thenRefuses('RIGHT_NOT_ON_ROLL');
    story(voteDecider)
      .knowing(facts)
      .when({ ...vote('for'), rightId: '1' })
      .thenRefuses('RIGHT_NOT_ON_ROLL');
    story(voteDecider)
      .knowing({ ...facts, roll: { status: 'partial', parts: [] } })
      .when(vote('for'))
      .thenRefuses('ROLL_NOT_FROZEN');
  });
});

describe('the time to vote', () => {
  it('ends with the close', () => {
    story(voteDecider)
      .knowing({ ...facts, ballot: aBallot('closed') })
      .when(vote('for'))
      .thenRefuses('VOTE_AFTER_CLOSE');
  });

  it('ends at the deadline even when nobody wrote the close down', () => {
    const untilNoon = { ...facts, ballot: aBallot('open', { closesAt: NOON }) };
    story(voteDecider).knowing(untilNoon).when(vote('for')).thenRefuses('VOTE_AFTER_CLOSE');
    story(voteDecider)
      .knowing(untilNoon)
      .when({ ...vote('for'), at: '2026-06-18T09:59:59.999Z' })
      .then([cast('for')]);
  });

  it('is that of a ballot of this assembly', () => {
    story(voteDecider)
      .knowing({ ...facts, ballot: { status: 'unknown' } })
      .when(vote('for'))
      .thenRefuses('BALLOT_NOT_FOUND');
    story(voteDecider)
      .knowing(facts)
      .when({ ...vote('for'), assemblyId: 'another' })
      .thenRefuses('BALLOT_NOT_FOUND');
  });
});

describe('what may be voted', () => {
  it('is one of the answers to a resolution; nothing is null on a screen', () => {
    for (const choice of ['for', 'against', 'abstain', 'blank'])
      story(voteDecider)
        .knowing(facts)
        .when(vote(choice))
        .then([cast(choice)]);
    for (const choice of ['null', '', 'FOR', ['for'], []])
      story(voteDecider).knowing(facts).when(vote(choice)).thenRefuses('CHOICE_INVALID');
  });

  it('is as many candidates as the ballot allows, each once; none is a blank paper', () => {
    for (const choice of [['1'], ['1', '3'], []])
      story(voteDecider)
        .knowing(onCandidates)
        .when(vote(choice))
        .then([cast(choice)]);
    story(voteDecider)
      .knowing(onCandidates)
      .when(vote(['1', '2', '3']))
      .thenRefuses('TOO_MANY_MARKS');
    for (const choice of [['4'], ['1', '1'], '1'])
      story(voteDecider).knowing(onCandidates).when(vote(choice)).thenRefuses('CHOICE_INVALID');
  });
});
