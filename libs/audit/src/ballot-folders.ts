import { canonicalJson, type RecordedEvent, type RecordedOneOf } from '#kernel';
import { electionFolding, exportedPapers, questionOf, type CalledElection, type Election, type ElectionEvent } from '#elections/domain';
import { claimFiles, type ClaimFile } from './claim-file.js';
import { BALLOT_BOX_TYPES, BallotBox, type CountedBallot } from './recomputations/ballot-box.js';
import { digest } from './recomputations/elections.recomputation.js';
import { VOTES_TABLE } from './tables.js';

/** What a recount of one ballot needs. */
export interface BallotFolder {
  readonly ballotId: string;
  /** paths below the bundle */
  readonly files: readonly ClaimFile[];
}

/**
 * Puts together, from the entries, what somebody needs to count each ballot again with a program of their own:
 *
 *   ballots/<ballotId>/ballot.json   the question: method, rule, roll, attendance
 *   ballots/<ballotId>/votes.json    the votes that say the same, together
 *   ballots/<ballotId>/papers.blt    the papers of an election by marks or ranks, as counting programs read them
 *   ballots/<ballotId>/papers.csv    the judgments, where each candidate was judged
 *
 * Only ballots whose count nothing can change any more. Who voted what is in none of them.
 */
export class BallotFolders {
  readonly handles: readonly string[] = [
    ...['ElectionCalled', 'CandidacyDeclared', 'CandidacyValidated', 'CandidacyRejected', 'CandidacyWithdrawn', 'CandidacyReinstated'],
    ...['CandidatesListed', 'LotCommitted', 'LotRevealed', 'ElectionProclaimed', ...BALLOT_BOX_TYPES],
  ];
  private readonly box = new BallotBox();
  private readonly elections = new Map<string, CalledElection>();

  take(recorded: RecordedEvent): void {
    if (BALLOT_BOX_TYPES.some((type) => type === recorded.type)) return this.box.take(recorded);
    // Only types of this union are asked for besides.
    const event = recorded as RecordedOneOf<ElectionEvent>;
    const before: Election = this.elections.get(event.data.electionId) ?? electionFolding.initialState;
    const after = electionFolding.evolve(before, event);
    if (after.status !== 'unknown') this.elections.set(event.data.electionId, after);
  }

  /** @param number  last entry that was taken */
  *folders(number: number): Generator<BallotFolder> {
    for (const [ballotId, ballot] of this.box.ballots) {
      if (!ballot.isFinal) continue;
      const folder = `ballots/${ballotId}`;
      const votes = [
        ...claimFiles(
          VOTES_TABLE.name,
          number,
          ballot.grouped.map((group) => ({ ...group })),
        ),
      ];
      yield {
        ballotId,
        files: [
          { path: `${folder}/ballot.json`, text: `${canonicalJson(ballot.opened)}\n` },
          ...votes.map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
          ...this.papersOf(ballot).map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
        ],
      };
    }
  }

  /** Candidates bear their member numbers. */
  private papersOf({ opened, grouped }: CountedBallot): readonly ClaimFile[] {
    const election = opened.subject.kind === 'election' ? this.elections.get(opened.subject.electionId) : undefined;
    if (!election) return [];
    const question = questionOf(election, opened, { votes: grouped }, digest);
    const candidates = question.candidates.map((candidate) => ({
      ...candidate,
      name: String(election.candidacies[candidate.n - 1]?.memberNumber ?? candidate.n),
    }));
    const { format, text } = exportedPapers({ ...question, candidates });
    return [{ path: `papers.${format}`, text }];
  }
}
