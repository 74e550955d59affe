import type { AssemblyStatus, Ballot } from '../../server/assembly.js';
import type { ElectionAnswer } from '../../server/election.js';

/** What is done next in an election; its page always shows exactly one. */
export type ElectionStep =
  | 'declare'
  | 'judge'
  | 'commitLot'
  | 'waitForAssembly'
  | 'openBallot'
  | 'closeBallot'
  | 'revealLot'
  | 'proclaim'
  | 'secondRound'
  | 'secondRoundCalled'
  | 'over';

type Known = Pick<ElectionAnswer, 'called' | 'candidacies' | 'list' | 'lot' | 'proclaimed' | 'secondRound'>;

/**
 * The next step of an election, in the order the law takes them: who stands, who may, the lot before anybody votes, the ballot, the seed once
 * it is closed, the proclamation, and a second round for seats nobody won.
 *
 * @param ballot  the one on its list of candidates, once it is open
 */
export const nextElectionStep = (election: Known, assembly: AssemblyStatus, ballot: Pick<Ballot, 'status'> | undefined): ElectionStep => {
  if (election.proclaimed) return afterProclamation(election);
  return election.list ? whileVoting(election, ballot) : beforeVoting(election, assembly);
};

const afterProclamation = ({ called, proclaimed, secondRound }: Known): ElectionStep => {
  if (secondRound !== null) return 'secondRoundCalled';
  return (proclaimed?.record.vacant ?? 0) > 0 && called.counting.secondRound !== undefined ? 'secondRound' : 'over';
};

const whileVoting = ({ lot }: Known, ballot: Pick<Ballot, 'status'> | undefined): ElectionStep => {
  if (ballot?.status === 'open') return 'closeBallot';
  return lot && lot.seed === undefined ? 'revealLot' : 'proclaim';
};

const beforeVoting = ({ called: { rules }, candidacies, lot }: Known, assembly: AssemblyStatus): ElectionStep => {
  if (assembly === 'closed' || assembly === 'cancelled') return 'over';
  if (rules.candidaciesValidated && candidacies.some(({ status }) => status === 'declared')) return 'judge';
  if (!candidacies.some(({ status }) => status === 'declared' || status === 'validated')) return 'declare';
  if (rules.ties.includes('lot') && !lot) return 'commitLot';
  return assembly === 'open' ? 'openBallot' : 'waitForAssembly';
};
