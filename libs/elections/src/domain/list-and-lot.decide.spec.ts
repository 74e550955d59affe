import { commitmentOf, drawLot } from '#counting';
import { story } from '../../../../test/support/decider-story.js';
import { aBallot, ADA, anAssembly, ASSEMBLY, BALLOT, BEN, CLEO } from '../../../../test/support/assembly-builders.js';
import { calledWith, declaredAs, digest, ELECTION } from '../../../../test/support/election-builders.js';
import type { CandidateOrder, TieRuleName } from '#statutes/domain';
import type { ElectionEvent } from './election.events.js';
import { listCandidatesDecider } from './list-candidates.decide.js';
import { lotDecider } from './lot.decide.js';

const SEED = '4213566124315624 3314265113246642';
const declared = [declaredAs(1, ADA), declaredAs(2, BEN), declaredAs(3, CLEO)];
const commitment = commitmentOf(SEED, digest);
const committed: ElectionEvent = { type: 'LotCommitted', data: { electionId: ELECTION, commitment } };

describe('the list of candidates', () => {
  const list = { type: 'ListCandidates', electionId: ELECTION, assemblyId: ASSEMBLY, ballotId: BALLOT } as const;
  const facts = { assembly: anAssembly(), ballot: { status: 'unknown' }, digest } as const;
  const ordered = (candidateOrder: CandidateOrder) => [calledWith({}, { candidateOrder }), ...declared];
  const listed = (by: CandidateOrder, order: readonly number[], seed?: string): ElectionEvent => ({
    type: 'CandidatesListed',
    data: { electionId: ELECTION, ballotId: BALLOT, by, order, seed },
  });

  it('stands in the order of declaration or of member numbers', () => {
    story(listCandidatesDecider)
      .knowing(facts)
      .given(ordered('declaration'))
      .when(list)
      .then([listed('declaration', [1, 2, 3])]);
    story(listCandidatesDecider)
      .knowing(facts)
      .given(ordered('memberNumber'))
      .when(list)
      .then([listed('memberNumber', [3, 2, 1])]);
  });

  it('or in one that was drawn, and that anybody draws again from the seed', () => {
    const { order } = drawLot(SEED, [1, 2, 3], digest);
    story(listCandidatesDecider)
      .knowing(facts)
      .given(ordered('lot'))
      .when({ ...list, seed: SEED })
      .then([listed('lot', order, SEED)]);
    story(listCandidatesDecider).knowing(facts).given(ordered('lot')).when(list).thenRefuses('LOT_SEED_INVALID');
  });

  it('holds neither those who withdrew nor those turned down, and only the validated where the rulebook asks for it', () => {
    const ended: ElectionEvent[] = [
      { type: 'CandidacyWithdrawn', data: { electionId: ELECTION, candidate: 1 } },
      { type: 'CandidacyRejected', data: { electionId: ELECTION, candidate: 2, ground: 'late' } },
    ];
    const past = [...ordered('declaration'), ...ended];
    story(listCandidatesDecider)
      .knowing(facts)
      .given(past)
      .when(list)
      .then([listed('declaration', [3])]);
    story(listCandidatesDecider)
      .knowing(facts)
      .given([calledWith({}, { candidaciesValidated: true }), ...declared])
      .when(list)
      .thenRefuses('NO_CANDIDATE');
  });

  it('is closed once, for one ballot, when that ballot can be opened', () => {
    const past = [...ordered('declaration'), listed('declaration', [1, 2, 3])];
    story(listCandidatesDecider).knowing(facts).given(past).when(list).thenNothingHappens();
    story(listCandidatesDecider)
      .knowing(facts)
      .given(past)
      .when({ ...list, ballotId: 'another' })
      .thenRefuses('CANDIDATES_LISTED');
    story(listCandidatesDecider)
      .knowing({ ...facts, assembly: anAssembly('convened') })
      .given(ordered('declaration'))
      .when(list)
      .thenRefuses('ASSEMBLY_NOT_OPEN');
    story(listCandidatesDecider)
      .knowing({ ...facts, ballot: aBallot() })
      .given(ordered('declaration'))
      .when(list)
      .thenRefuses('BALLOT_ALREADY_OPENED');
  });

  it('waits for the witnesses where ties are broken by lot', () => {
    const byLot: readonly TieRuleName[] = ['earlierStage', 'lot'];
    const past = [calledWith({}, { ties: byLot }), ...declared];
    story(listCandidatesDecider).knowing(facts).given(past).when(list).thenRefuses('LOT_NOT_COMMITTED');
    story(listCandidatesDecider)
      .knowing(facts)
      .given([...past, committed])
      .when(list)
      .then([listed('declaration', [1, 2, 3])]);
  });
});

describe('a lot', () => {
  const commit = { type: 'CommitLot', electionId: ELECTION, commitment, ballotId: BALLOT } as const;
  const reveal = { type: 'RevealLot', electionId: ELECTION, seed: SEED, ballotId: BALLOT } as const;
  const during = { ballot: aBallot('open'), digest };
  const after = { ballot: aBallot('closed'), digest };
  const revealed: ElectionEvent = { type: 'LotRevealed', data: { electionId: ELECTION, seed: SEED } };

  it('is committed once, before the close', () => {
    story(lotDecider).knowing(during).given([calledWith()]).when(commit).then([committed]);
    story(lotDecider).knowing(during).given([calledWith(), committed]).when(commit).thenNothingHappens();
    story(lotDecider)
      .knowing(during)
      .given([calledWith(), committed])
      .when({ ...commit, commitment: 'f'.repeat(64) })
      .thenRefuses('LOT_ALREADY_COMMITTED');
    story(lotDecider).knowing(after).given([calledWith()]).when(commit).thenRefuses('LOT_AFTER_CLOSE');
    story(lotDecider)
      .knowing(during)
      .given([calledWith()])
      .when({ ...commit, commitment: SEED })
      .thenRefuses('LOT_COMMITMENT_INVALID');
  });

  it('is shown after the close, and is what was committed', () => {
    const past = [calledWith(), committed];
    story(lotDecider).knowing(after).given(past).when(reveal).then([revealed]);
    story(lotDecider)
      .knowing(after)
      .given([...past, revealed])
      .when(reveal)
      .thenNothingHappens();
    story(lotDecider).knowing(during).given(past).when(reveal).thenRefuses('BALLOT_NOT_CLOSED');
    story(lotDecider).knowing(after).given([calledWith()]).when(reveal).thenRefuses('LOT_NOT_COMMITTED');
    story(lotDecider)
      .knowing(after)
      .given(past)
      .when({ ...reveal, seed: SEED.replace('4', '5') })
      .thenRefuses('LOT_SEED_NOT_COMMITTED');
  });

  it('has no room for a sentence about anybody', () => {
    story(lotDecider)
      .knowing(after)
      .given([calledWith(), committed])
      .when({ ...reveal, seed: 'Ada, and not Ben, as agreed' })
      .thenRefuses('LOT_SEED_INVALID');
  });
});
