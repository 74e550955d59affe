import { canonicalJson, stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { ballotAnnulled, ballotNotClosed, ballotNotFound } from './ballot.errors.js';
import { ballotFolding, ballotStream } from './ballot.js';
import { assertPaper } from './choice.js';
import { ballotNotOnPaper, batchInvalid, paperCountRecorded } from './papers.errors.js';
import type { PapersEntered } from './papers.events.js';
import { papersFolding, papersStream, type PapersRead } from './papers.js';
import type { Choice } from './vote.events.js';

export interface EnterPapers extends DomainCommand<'EnterPapers'> {
  readonly ballotId: string;
  readonly assemblyId: string;
  readonly teller: string;
  readonly batch: number;
  readonly papers: readonly Choice[];
}

/** Papers a batch may hold: an entry of the ledger holds 60,000 bytes. */
const MOST_PAPERS = 200;

const facts = ({ ballotId }: EnterPapers) => ({ ballot: stateOf(ballotFolding, ballotStream(ballotId)) });

type Facts = FactsOf<ReturnType<typeof facts>>;

const enterPapers = (command: EnterPapers, read: PapersRead, { ballot }: Facts): readonly PapersEntered[] => {
  const { ballotId, assemblyId, teller, batch, papers } = command;
  if (ballot.status === 'unknown' || ballot.opened.assemblyId !== assemblyId) throw ballotNotFound(ballotId);
  if (ballot.opened.mode !== 'paper') throw ballotNotOnPaper(ballotId);
  // The urn is opened when the voting is over.
  if (ballot.status === 'open') throw ballotNotClosed(ballotId);
  if (ballot.status === 'annulled') throw ballotAnnulled(ballotId);
  if (ballot.status === 'proclaimed' || ballot.paperCount) throw paperCountRecorded(ballotId);
  const fits = Number.isSafeInteger(batch) && batch >= 1 && papers.length >= 1 && papers.length <= MOST_PAPERS;
  if (!fits) throw batchInvalid(batch, papers.length, MOST_PAPERS);
  for (const paper of papers) assertPaper(paper, ballot.opened);
  const earlier = read.get(batch);
  if (earlier && canonicalJson(earlier) === canonicalJson(papers)) return [];
  return [{ type: 'PapersEntered', data: { ballotId, assemblyId, teller, batch, papers } }];
};

/** Each teller reads the papers alone: the readings stand in two streams. */
export const papersDecider: Decider<EnterPapers, PapersRead, PapersEntered, ReturnType<typeof facts>> = {
  ...papersFolding,
  stream: ({ ballotId, teller }) => papersStream(ballotId, teller),
  facts,
  decide: enterPapers,
};
