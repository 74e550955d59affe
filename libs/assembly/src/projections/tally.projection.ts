import { canonicalJson, type RecordedOneOf } from '#kernel';
import type { Projection } from '#processing';
import type { BallotEvent } from '../domain/ballot.events.js';
import type { PapersEntered } from '../domain/papers.events.js';
import type { Choice, VoteEvent } from '../domain/vote.events.js';

/** What becomes of a count is not part of it. */
type Counted = Exclude<BallotEvent, { readonly type: 'ResultProclaimed' | 'PrioritiesProclaimed' | 'BallotAnnulled' }>;

type Recorded = RecordedOneOf<Counted | PapersEntered | VoteEvent>;

/**
 * Votes that say the same, counted together, for each ballot. A vote counts when it stands before `BallotClosed` in the ledger; what comes
 * after is counted apart as late. Papers count from the moment on which two readings of them were found equal. Votes arrive by the thousand,
 * so a batch is added up in memory and written once.
 */
export const tallyProjection: Projection = {
  name: 'tally',
  version: 4,
  handles: ['BallotOpened', 'VoteCast', 'VoteReplaced', 'BallotClosed', 'PapersEntered', 'PaperCountRecorded', 'ShowOfHandsRecorded'],
  schema: [
    `CREATE TABLE ballot (
      ballot_id TEXT PRIMARY KEY, closed_number INTEGER, votes INTEGER NOT NULL, late INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE choice (
      ballot_id TEXT NOT NULL, college TEXT NOT NULL, choice TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (ballot_id, college, choice)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE paper_batch (
      ballot_id TEXT NOT NULL, teller TEXT NOT NULL, batch INTEGER NOT NULL, papers TEXT NOT NULL,
      PRIMARY KEY (ballot_id, teller, batch)) STRICT, WITHOUT ROWID`,
  ],
  indexes: [],
  prepare: (database) => {
    const opened = database.prepare('INSERT INTO ballot VALUES (?, NULL, 0, 0)');
    const closed = database.prepare('UPDATE ballot SET closed_number = ? WHERE ballot_id = ?');
    const isClosed = database.prepare<[string], number>('SELECT closed_number IS NOT NULL FROM ballot WHERE ballot_id = ?').pluck();
    const addVotes = database.prepare('UPDATE ballot SET votes = votes + ?, late = late + ? WHERE ballot_id = ?');
    const addChoice = database.prepare('INSERT INTO choice VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count');
    const enterBatch = database.prepare('INSERT OR REPLACE INTO paper_batch VALUES (?, ?, ?, ?)');
    const readBy = database
      .prepare<[string, string], string>('SELECT papers FROM paper_batch WHERE ballot_id = ? AND teller = ? ORDER BY batch')
      .pluck();
    let batch = new Map<string, BatchOfBallot>();

    const batchOf = (ballotId: string): BatchOfBallot => {
      const known = batch.get(ballotId);
      if (known) return known;
      const started = { closed: isClosed.get(ballotId) === 1, votes: 0, late: 0, choices: new Map<string, Map<string, number>>() };
      batch.set(ballotId, started);
      return started;
    };

    return {
      apply: (recorded) => {
        // `handles` lists exactly the events of these unions.
        const event = recorded as Recorded;
        switch (event.type) {
          case 'BallotOpened':
            return void opened.run(event.data.ballotId);
          case 'BallotClosed':
            closed.run(event.number, event.data.ballotId);
            batchOf(event.data.ballotId).closed = true;
            return;
          case 'VoteCast':
            return count(batchOf(event.data.ballotId), event.data, event.data.choice, 1);
          case 'VoteReplaced': {
            const ballot = batchOf(event.data.ballotId);
            if (!ballot.closed) count(ballot, event.data, event.data.replaced, -1);
            return count(ballot, event.data, event.data.choice, 1);
          }
          case 'PapersEntered': {
            const { ballotId, teller, batch: number, papers } = event.data;
            return void enterBatch.run(ballotId, teller, number, JSON.stringify(papers));
          }
          case 'PaperCountRecorded': {
            const { ballotId, tellers } = event.data;
            // Both readings are the same: the first is counted.
            for (const papers of readBy.all(ballotId, tellers[0]))
              for (const paper of JSON.parse(papers) as Choice[]) add(batchOf(ballotId), '', paper, 1);
            return;
          }
          case 'ShowOfHandsRecorded': {
            const { ballotId, ...hands } = event.data;
            for (const choice of ['for', 'against', 'abstain'] as const) add(batchOf(ballotId), '', choice, hands[choice]);
            return;
          }
        }
      },
      flush: () => {
        const finished = batch;
        batch = new Map();
        for (const [ballotId, { votes, late, choices }] of finished) {
          if (votes !== 0 || late !== 0) addVotes.run(votes, late, ballotId);
          for (const [college, counts] of choices)
            for (const [choice, difference] of counts) if (difference !== 0) addChoice.run(ballotId, college, choice, difference);
        }
      },
    };
  },
};

interface BatchOfBallot {
  closed: boolean;
  votes: number;
  late: number;
  /** by college, `''` where votes are not counted by college, and by what they say */
  readonly choices: Map<string, Map<string, number>>;
}

const count = (ballot: BatchOfBallot, { college = '' }: VoteEvent['data'], choice: Choice, difference: 1 | -1): void => {
  if (ballot.closed) ballot.late += 1;
  else add(ballot, college, choice, difference);
};

const add = (ballot: BatchOfBallot, college: string, choice: Choice, difference: number): void => {
  const counts = ballot.choices.get(college) ?? new Map<string, number>();
  ballot.choices.set(college, counts);
  const key = canonicalJson(choice);
  ballot.votes += difference;
  counts.set(key, (counts.get(key) ?? 0) + difference);
};
