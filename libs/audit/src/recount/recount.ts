import { canonicalJson, type RecordedEvent, type RecordedOneOf } from '#kernel';
import { ballotResult, GroupedCount, prioritiesResult, type BallotEvent, type BallotOpened, type GroupedVotes } from '#assembly/domain';
import type { ElectionProclaimed } from '#elections/domain';
import { BallotBox, type CountedBallot } from '../recomputations/ballot-box.js';
import { countHashOf } from '../recomputations/count-hash.js';
import { RightsUsed } from './rights-used.js';
import type { CountedStretch } from './recounted-stretch.js';

/** One ballot, counted again from its entries. */
export interface RecountedBallot {
  readonly ballotId: string;
  readonly assemblyId: string;
  readonly subject: BallotOpened['data']['subject'];
  readonly status: 'open' | 'closed' | 'proclaimed' | 'annulled';
  /** that count */
  readonly votes: number;
  /** recorded after the close */
  readonly late: number;
  /** rights with more than one first vote, and votes on lines the roll does not have; none in a ledger that holds */
  readonly twice: number;
  readonly offRoll: number;
  readonly countHash: string;
  /** what the votes come to under the rule of the day; null for persons, whose method asks for more than votes, and until the close */
  readonly outcome: string | null;
  /** whether that is what was proclaimed; null while nothing is */
  readonly agrees: boolean | null;
}

type Proclamation = RecordedOneOf<
  Extract<BallotEvent, { readonly type: 'ResultProclaimed' | 'PrioritiesProclaimed' }> | ElectionProclaimed
>;

/**
 * Puts stretches together that were counted each for itself, and holds what they come to against what was proclaimed.
 * @param stretches  of the whole ledger, in its order
 */
export const recountOf = (stretches: readonly CountedStretch[]): readonly RecountedBallot[] => {
  const box = new BallotBox();
  const proclaimed = new Map<string, Proclamation>();
  const annulled = new Set<string>();
  for (const { acts } of stretches)
    for (const act of acts) {
      // A stretch keeps acts by these types only, and of each its type and data.
      const event = act as RecordedEvent & (Proclamation | RecordedOneOf<Extract<BallotEvent, { readonly type: 'BallotAnnulled' }>>);
      if (event.type === 'BallotAnnulled') annulled.add(event.data.ballotId);
      else if (event.type === 'ResultProclaimed' || event.type === 'PrioritiesProclaimed' || event.type === 'ElectionProclaimed')
        proclaimed.set(event.data.ballotId, event);
      else box.take(event);
    }
  return [...box.ballots].map(([ballotId, ballot]) => {
    const counted = ballot.opened.mode === 'open' ? joined(ballotId, ballot, stretches) : counting(ballot.grouped, ballot.votes);
    return recounted(ballot, counted, { proclamation: proclaimed.get(ballotId), annulled: annulled.has(ballotId) });
  });
};

interface Counted extends Pick<RecountedBallot, 'votes' | 'late' | 'twice' | 'offRoll'> {
  readonly grouped: readonly GroupedVotes[];
}

const counting = (grouped: readonly GroupedVotes[], votes: number): Counted => ({ grouped, votes, late: 0, twice: 0, offRoll: 0 });

/** What stands behind the close in the ledger never counts, in whichever stretch it stands. */
const joined = (ballotId: string, { opened }: CountedBallot, stretches: readonly CountedStretch[]): Counted => {
  const [votes, rights] = [new GroupedCount(), new RightsUsed()];
  let [closed, late, twice, offRoll] = [false, 0, 0, 0];
  for (const { ballots } of stretches) {
    const part = ballots.get(ballotId);
    if (!part) continue;
    late += part.late;
    if (closed) late += part.entries;
    else {
      for (const group of part.votes) votes.addGroup(group);
      twice += part.twice + rights.join(part.rights);
      offRoll += part.offRoll;
    }
    closed ||= part.closed;
  }
  const grouped = votes.votes;
  const counted = grouped.reduce((sum, { count }) => sum + count, 0);
  return { grouped, votes: counted, late, twice, offRoll: offRoll + rights.beyond(opened.rollCount) };
};

const recounted = (
  ballot: CountedBallot,
  { grouped, ...counted }: Counted,
  { proclamation, annulled }: { readonly proclamation: Proclamation | undefined; readonly annulled: boolean },
): RecountedBallot => {
  const { ballotId, assemblyId, subject } = ballot.opened;
  const countHash = countHashOf(ballotId, grouped);
  const votes = { votes: grouped };
  const result = ballot.isFinal ? (prioritiesResult(ballot.opened, votes) ?? ballotResult(ballot.opened, votes)) : undefined;
  const status = annulled ? 'annulled' : proclamation ? 'proclaimed' : ballot.closed ? 'closed' : 'open';
  const holds = counted.twice === 0 && counted.offRoll === 0;
  const agrees = proclamation ? holds && saysTheSame(proclamation, { ...result, countHash }) : null;
  return { ballotId, assemblyId, subject, status, ...counted, countHash, outcome: result?.outcome ?? null, agrees };
};

/** Of an election the votes are held against what was proclaimed; its method is recomputed with the audit bundle. */
const saysTheSame = ({ type, data }: Proclamation, recount: { readonly countHash: string }): boolean => {
  if (type === 'ElectionProclaimed') return data.countHash === recount.countHash;
  const { ballotId: _ofThisBallot, assemblyId: _ofThisAssembly, ...said } = data;
  return canonicalJson(said) === canonicalJson(recount);
};
