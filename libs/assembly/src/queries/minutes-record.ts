import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel';
import type { HeadCountRow } from './minutes-rows.js';
import type { AssemblyView, BallotView, ResolutionView } from './assembly-view.js';

/** Raised when the record is put together in another way; signed minutes are always checked by the way of their day. */
export const MINUTES_FORMAT = 1;

type BallotInMinutes = Pick<BallotView, 'ballotId' | 'openedAt' | 'closedAt' | 'opened' | 'result' | 'annulment'> & {
  /** the order proclaimed, where priorities were ranked */
  readonly priorities?: NonNullable<BallotView['priorities']>;
};

export interface ResolutionInMinutes extends ResolutionView {
  /** in the order in which they were opened; the last one that was not annulled decides */
  readonly ballots: readonly BallotInMinutes[];
}

type Convoked = Pick<
  AssemblyView,
  | ('assemblyId' | 'kind' | 'date' | 'noticeSentOn' | 'call' | 'rulebookVersion')
  | ('time' | 'venue' | 'place' | 'agenda' | 'documents' | 'convocations' | 'consultationList')
>;

/**
 * Everything the minutes rest on and nothing that depends on a language, on who asks or on when: the same entries make the same record. How
 * anyone voted is not in it.
 */
export interface MinutesRecord extends Convoked {
  readonly format: number;
  readonly bureau: AssemblyView['bureau'];
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly roll: AssemblyView['roll'];
  /** how many were there when it was opened and when it was closed */
  readonly attendance: Readonly<Record<HeadCountRow['moment'], Omit<HeadCountRow, 'moment'> | null>>;
  readonly quorums: AssemblyView['quorums'];
  readonly resolutions: readonly ResolutionInMinutes[];
  /** ballots on persons: what they came to is proclaimed with their election */
  readonly elections: readonly (BallotInMinutes & { readonly electionId: string })[];
}

export const minutesRecord = (view: AssemblyView, headCounts: readonly HeadCountRow[]): MinutesRecord => {
  const { assemblyId, kind, date, noticeSentOn, call, rulebookVersion, bureau, openedAt, closedAt, roll, quorums } = view;
  const { time, venue, place, agenda, documents, convocations, consultationList } = view;
  return {
    format: MINUTES_FORMAT,
    ...{ assemblyId, kind, date, noticeSentOn, call, rulebookVersion, bureau, openedAt, closedAt, roll, quorums },
    ...{ time, venue, place, agenda, documents, convocations, consultationList },
    attendance: { opening: countAt(headCounts, 'opening'), closing: countAt(headCounts, 'closing') },
    resolutions: view.resolutions.map((resolution) => resolutionInMinutes(resolution, view.ballots)),
    elections: view.ballots.flatMap((ballot) => {
      const { subject } = ballot.opened;
      return subject.kind === 'election' ? [{ electionId: subject.electionId, ...ballotInMinutes(ballot) }] : [];
    }),
  };
};

const resolutionInMinutes = (resolution: ResolutionView, ballots: readonly BallotView[]): ResolutionInMinutes => {
  const { resolutionId, number, kind, text, textDigest, annexDigests, proposedBy, withdrawn } = resolution;
  const onIt = ballots.filter(({ opened: { subject } }) => subject.kind === 'resolution' && subject.resolutionId === resolutionId);
  const said = { resolutionId, number, kind, text, textDigest, annexDigests, proposedBy, withdrawn };
  return { ...said, ballots: onIt.map(ballotInMinutes) };
};

const countAt = (headCounts: readonly HeadCountRow[], wanted: HeadCountRow['moment']): Omit<HeadCountRow, 'moment'> | null => {
  const found = headCounts.find(({ moment }) => moment === wanted);
  return found ? { present: found.present, represented: found.represented } : null;
};

const ballotInMinutes = ({ ballotId, openedAt, closedAt, opened, result, priorities, annulment }: BallotView): BallotInMinutes => ({
  ballotId,
  openedAt,
  closedAt,
  opened,
  result,
  ...(priorities ? { priorities } : {}),
  annulment,
});

/** The text that is hashed and kept, and its SHA-256 in hexadecimal. */
export const sealedText = (record: MinutesRecord): { readonly text: string; readonly hash: string } => {
  const text = canonicalJson(record);
  return { text, hash: createHash('sha256').update(text).digest('hex') };
};
