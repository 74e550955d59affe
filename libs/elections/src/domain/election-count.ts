import { canonicalJson } from '#kernel';
import type { BallotOpened, BallotTally } from '#assembly/domain';
import { DEFAULT_TIE_RULES, drawLot, type Candidate, type CountRecord, type Digest, type TieRule } from '#counting';
import type { TieRuleName } from '#statutes/domain';
import type { CountQuestion } from './count-votes.js';
import { stands, type CalledElection } from './election.js';
import { hexOf } from './sha256.js';

/** What is put to the count when these votes were cast on this ballot. */
export const questionOf = (
  election: CalledElection,
  { present, represented, rollCount }: Pick<BallotOpened['data'], 'present' | 'represented' | 'rollCount'>,
  { votes }: Pick<BallotTally, 'votes'>,
  digest: Digest,
): CountQuestion => ({
  call: election.call,
  candidates: candidatesOf(election),
  votes,
  ties: election.call.rules.ties.flatMap((rule) => tieRuleOf(rule, election, digest)),
  presentOrRepresented: present + represented,
  allMembers: rollCount,
});

/** In the record candidates are known by their member id: names come from the vault when they are shown. */
export const candidatesOf = (election: CalledElection): readonly Candidate[] =>
  election.candidacies.map((candidacy): Candidate => {
    const { candidate: n, memberId: name, group } = candidacy;
    const isOnPaper = election.list?.order.includes(n) ?? true;
    return {
      n,
      name,
      ...(group === undefined ? {} : { group }),
      ...(isOnPaper && stands(candidacy, election.call) ? {} : { withdrawn: true }),
    };
  });

/** A lot that was not revealed breaks no tie: the count then says which one is left. */
const tieRuleOf = (rule: TieRuleName, { candidacies, list, lot }: CalledElection, digest: Digest): readonly TieRule[] => {
  switch (rule) {
    case 'earlierStage':
      return DEFAULT_TIE_RULES.slice(0, 1);
    case 'memberNumber':
      return [{ rule: 'namedOrder', order: candidacies.toSorted((a, b) => a.memberNumber - b.memberNumber).map((one) => one.candidate) }];
    case 'paperOrder':
      return [{ rule: 'namedOrder', order: list?.order ?? [] }];
    case 'lot':
      return lot?.seed === undefined ? [] : [drawLot(lot.seed, candidacies.map(({ candidate }) => candidate), digest)]; // prettier-ignore
  }
};

/** The hash of a record: two counts agree when it is the same. */
export const recordHashOf = (record: CountRecord, digest: Digest): string => hexOf(digest, canonicalJson(record));
