import { aBallot, ADA, aRoll, ASSEMBLY, BALLOT, BEN, CLEO } from '../../../../test/support/assembly-builders.js';
import { story } from '../../../../test/support/decider-story.js';
import { annulBallotDecider } from './ballot.annul.decide.js';
import type { BallotEvent, BallotOpened } from './ballot.events.js';
import { showOfHandsDecider } from './show-of-hands.decide.js';

const opened: BallotOpened['data'] = { ...aBallot().opened, mode: 'showOfHands', choices: ['for', 'against', 'abstain'] };
const begun: BallotEvent = { type: 'BallotOpened', data: opened };
const closed: BallotEvent = { type: 'BallotClosed', data: { ballotId: BALLOT, assemblyId: ASSEMBLY } };
const counted = { ballotId: BALLOT, assemblyId: ASSEMBLY, for: 4, against: 2, abstain: 1, scrutineers: [ADA, BEN] as [string, string] };
const record = { type: 'RecordShowOfHands', ...counted } as const;
const recorded: BallotEvent = { type: 'ShowOfHandsRecorded', data: counted };
const facts = { attendance: { present: 5, represented: 2 }, roll: aRoll(ADA, BEN) };
const annul = { type: 'AnnulBallot', ballotId: BALLOT, assemblyId: ASSEMBLY, ground: 'contested' } as const;
const annulled: BallotEvent = { type: 'BallotAnnulled', data: { ballotId: BALLOT, assemblyId: ASSEMBLY, ground: 'contested' } };

const recording = (changes: Partial<typeof counted> = {}, past: readonly BallotEvent[] = [begun, closed]) =>
  story(showOfHandsDecider)
    .knowing(facts)
    .given(past)
    .when({ ...record, ...changes });

describe('a show of hands', () => {
  it('is counted by two scrutineers of the roll once it is closed, and recorded once', () => {
    recording().then([recorded]);
    recording({ scrutineers: [ADA, ADA] }).thenRefuses('SCRUTINEERS_NOT_TWO');
    recording({ scrutineers: [ADA, CLEO] }).thenRefuses('NOT_ON_ROLL');
    recording({}, [begun]).thenRefuses('BALLOT_NOT_CLOSED');
    recording({}, [begun, closed, recorded]).thenRefuses('SHOW_OF_HANDS_RECORDED');
  });

  it('has no more hands than rights that are there, nor fewer than none', () => {
    recording({ against: 3 }).thenRefuses('HANDS_EXCEED_PRESENT');
    recording({ against: -1 }).thenRefuses('HANDS_INVALID');
    recording({ abstain: 0.5 }).thenRefuses('HANDS_INVALID');
  });

  it('is no ballot on a screen, and a ballot on a screen is none', () => {
    recording({}, [{ ...begun, data: { ...opened, mode: 'open' } }, closed]).thenRefuses('BALLOT_NOT_BY_HANDS');
    recording({ assemblyId: CLEO }).thenRefuses('BALLOT_NOT_FOUND');
  });
});

describe('a ballot that is annulled', () => {
  it('never counts, whether it was open, closed or proclaimed, and is annulled once', () => {
    for (const past of [[begun], [begun, closed], [begun, closed, recorded]])
      story(annulBallotDecider).given(past).when(annul).then([annulled]);
    story(annulBallotDecider).given([begun, annulled]).when(annul).thenNothingHappens();
    recording({}, [begun, closed, annulled]).thenRefuses('BALLOT_ANNULLED');
  });

  it('is one on a resolution: an election repeats its own', () =>
    story(annulBallotDecider)
      .given([{ ...begun, data: { ...opened, subject: { kind: 'election', electionId: CLEO } } }])
      .when(annul)
      .thenRefuses('BALLOT_ON_PERSONS'));
});
