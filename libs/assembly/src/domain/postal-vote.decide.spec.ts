import { story } from '../../../../test/support/decider-story.js';
import {
  aBallot,
  ADA,
  anAssembly,
  aRoll,
  ASSEMBLY,
  BALLOT,
  BEN,
  RESOLUTION,
  rulebookWith,
} from '../../../../test/support/assembly-builders.js';
import { castPostalVoteDecider } from './cast-postal-vote.decide.js';
import { openBallotDecider } from './ballot.open.decide.js';
import { postalVoteDecider } from './postal-vote.decide.js';
import type { PostalVoteReceived } from './postal-vote.events.js';
import { voteDecider } from './vote.decide.js';
import type { VoteEvent } from './vote.events.js';

const form = {
  assemblyId: ASSEMBLY,
  rightId: '0000001',
  receivedOn: '2026-06-10',
  answers: [{ resolutionId: RESOLUTION, choice: 'against' }],
} as const;
const record = { type: 'RecordPostalVote', ...form, at: '2026-06-12T08:00:00.000Z' } as const;
const received: PostalVoteReceived = { type: 'PostalVoteReceived', data: { ...form, memberId: ADA } };
const facts = { assembly: anAssembly('convened'), rulebook: rulebookWith(), roll: aRoll(ADA, BEN) };

describe('a form that comes by post', () => {
  it('is recorded against a right of the roll, once', () => {
    story(postalVoteDecider).knowing(facts).when(record).then([received]);
    story(postalVoteDecider).knowing(facts).given([received]).when(record).thenNothingHappens();
  });

  it('may be followed by another before the assembly: the last one counts', () => {
    const answers = [{ resolutionId: RESOLUTION, choice: 'for' }] as const;
    story(postalVoteDecider)
      .knowing(facts)
      .given([received])
      .when({ ...record, answers })
      .then([{ ...received, data: { ...received.data, answers } }]);
  });

  it('has to be there by the deadline of the rulebook: three days before, as the law has it, or fewer', () => {
    const late = { ...record, receivedOn: '2026-06-16', at: '2026-06-16T08:00:00.000Z' };
    story(postalVoteDecider)
      .knowing(facts)
      .when({ ...late, receivedOn: '2026-06-15' })
      .then([{ ...received, data: { ...received.data, receivedOn: '2026-06-15' } }]);
    story(postalVoteDecider).knowing(facts).when(late).thenRefuses('POSTAL_VOTE_TOO_LATE');
    story(postalVoteDecider)
      .knowing({
        ...facts,
        rulebook: rulebookWith({ postalVotes: { accepted: true, deadlineDays: 1, mayBeReplaced: false, standAtSecondCall: true } }),
      })
      .when(late)
      .then([{ ...received, data: { ...received.data, receivedOn: '2026-06-16' } }]);
  });

  it('did not come tomorrow, nor on a day there is not', () => {
    story(postalVoteDecider)
      .knowing(facts)
      .when({ ...record, receivedOn: '2026-06-13' })
      .thenRefuses('RECEIVED_IN_THE_FUTURE');
    story(postalVoteDecider)
      .knowing(facts)
      .when({ ...record, receivedOn: '2026-02-30' })
      .thenRefuses('DATE_INVALID');
  });

  it('answers resolutions of the agenda, each once, where the rulebook takes votes by post', () => {
    const [answer] = form.answers;
    story(postalVoteDecider)
      .knowing(facts)
      .when({ ...record, answers: [{ ...answer, resolutionId: 'x' }] })
      .thenRefuses('RESOLUTION_NOT_FOUND');
    story(postalVoteDecider)
      .knowing(facts)
      .when({ ...record, answers: [answer, answer] })
      .thenRefuses('ANSWERED_TWICE');
    story(postalVoteDecider)
      .knowing({
        ...facts,
        rulebook: rulebookWith({ postalVotes: { accepted: false, deadlineDays: 3, mayBeReplaced: false, standAtSecondCall: true } }),
      })
      .when(record)
      .thenRefuses('POSTAL_VOTES_NOT_ACCEPTED');
  });

  it('comes before the assembly, from somebody on its roll', () => {
    story(postalVoteDecider)
      .knowing({ ...facts, assembly: anAssembly('open') })
      .when(record)
      .thenRefuses('POSTAL_VOTES_OVER');
    story(postalVoteDecider)
      .knowing({ ...facts, assembly: { status: 'unknown' } })
      .when(record)
      .thenRefuses('ASSEMBLY_NOT_FOUND');
    story(postalVoteDecider)
      .knowing({ ...facts, roll: { status: 'none', parts: [] } })
      .when(record)
      .thenRefuses('ROLL_NOT_FROZEN');
    story(postalVoteDecider)
      .knowing(facts)
      .when({ ...record, rightId: '0000009' })
      .thenRefuses('RIGHT_NOT_ON_ROLL');
  });
});

describe('a postal vote', () => {
  const cast = { type: 'CastPostalVote', assemblyId: ASSEMBLY, ballotId: BALLOT, rightId: '0000001' } as const;
  const own = { ballotId: BALLOT, assemblyId: ASSEMBLY, rightId: '0000001', castBy: ADA } as const;
  const byPost: VoteEvent = { type: 'VoteCast', data: { ...own, choice: 'against', postal: true } };
  const postal = { status: 'received', form: received.data } as const;
  const known = { ballot: aBallot(), roll: facts.roll, postal, assembly: anAssembly(), rulebook: rulebookWith() };

  it('is cast in the ballot on its resolution', () => {
    story(castPostalVoteDecider).knowing(known).when(cast).then([byPost]);
    story(castPostalVoteDecider)
      .knowing({ ...known, ballot: aBallot('open', { subject: { kind: 'resolution', resolutionId: 'another' } }) })
      .when(cast)
      .thenNothingHappens();
    story(castPostalVoteDecider)
      .knowing({ ...known, postal: { status: 'none' } })
      .when(cast)
      .thenNothingHappens();
  });

  it('counts at the second call too, unless the rulebook wants it sent again', () => {
    const first = anAssembly();
    if (first.status === 'unknown') throw new Error('the assembly of a story is convened');
    const assembly = { ...first, convocation: { ...first.convocation, call: 2 } } as const;
    story(castPostalVoteDecider)
      .knowing({ ...known, assembly })
      .when(cast)
      .then([byPost]);
    const postalVotes = { accepted: true, deadlineDays: 3, mayBeReplaced: false, standAtSecondCall: false };
    const sentAgain = { ...known, assembly, rulebook: rulebookWith({ postalVotes }) };
    story(castPostalVoteDecider).knowing(sentAgain).when(cast).thenNothingHappens();
    story(castPostalVoteDecider)
      .knowing({ ...sentAgain, postal: { ...postal, form: { ...postal.form, call: 2 } } })
      .when(cast)
      .then([byPost]);
    story(postalVoteDecider)
      .knowing({ ...facts, assembly: { ...assembly, status: 'convened' } })
      .when(record)
      .then([{ ...received, data: { ...received.data, call: 2 } }]);
  });

  it('never replaces what somebody voted herself, and is not cast in a closed ballot', () => {
    story(castPostalVoteDecider)
      .knowing(known)
      .given([{ type: 'VoteCast', data: { ...own, choice: 'for' } }])
      .when(cast)
      .thenNothingHappens();
    story(castPostalVoteDecider)
      .knowing({ ...known, ballot: aBallot('closed') })
      .when(cast)
      .thenRefuses('VOTE_AFTER_CLOSE');
  });

  it('stands when its member comes after all, unless the rulebook lets her vote anew', () => {
    const vote = { type: 'CastVote', ...own, choice: 'for' } as const;
    story(voteDecider)
      .knowing({ ...known, ballot: aBallot('open', { votesMayBeReplaced: true }) })
      .given([byPost])
      .when(vote)
      .thenRefuses('VOTED_BY_POST');
    story(voteDecider)
      .knowing({ ...known, ballot: aBallot('open', { postalVotesMayBeReplaced: true }) })
      .given([byPost])
      .when(vote)
      .then([{ type: 'VoteReplaced', data: { ...own, choice: 'for', replaced: 'against' } }]);
  });

  it('keeps its resolution from a show of hands', () => {
    story(openBallotDecider)
      .knowing({ ...facts, assembly: anAssembly(), attendance: { present: 1, represented: 0 }, attendanceOfColleges: {}, postalVotes: 1 })
      .when({
        type: 'OpenBallot',
        ballotId: BALLOT,
        assemblyId: ASSEMBLY,
        subject: { kind: 'resolution', resolutionId: RESOLUTION },
        mode: 'showOfHands',
      })
      .thenRefuses('POSTAL_VOTES_WAIT');
  });
});
