import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { announcementFolding, announcementStream, type Announcement } from './announcement.js';
import type { AnnouncementEvent, Intent } from './announcement.events.js';
import { assemblyCancelled, assemblyClosed, assemblyNotFound } from './assembly.errors.js';
import { assemblyFolding, assemblyStream } from './assembly.js';
import { mayNotVote } from './proxy.errors.js';
import { votingStandingOf } from './voting-standing.js';

export interface AnnounceAttendance extends DomainCommand<'AnnounceAttendance'> {
  readonly assemblyId: string;
  readonly memberId: string;
  readonly intent: Intent;
}

const facts = ({ assemblyId, memberId }: AnnounceAttendance) => ({
  assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)),
  standing: votingStandingOf(assemblyId, memberId),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const announce = (
  { assemblyId, memberId, intent }: AnnounceAttendance,
  announced: Announcement,
  { assembly, standing }: Facts,
): readonly AnnouncementEvent[] => {
  if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
  if (assembly.status === 'closed') throw assembly.cancelled ? assemblyCancelled(assemblyId) : assemblyClosed(assemblyId);
  if (standing !== 'member') throw mayNotVote(memberId, standing);
  const { date } = assembly.convocation;
  if (announced.status === 'announced' && announced.date === date && announced.intent === intent) return [];
  return [{ type: 'AttendanceAnnounced', data: { assemblyId, memberId, date, intent } }];
};

/** What a member says about her coming: the last word stands, and no vote, proxy or quorum looks at it. */
export const announcementDecider: Decider<AnnounceAttendance, Announcement, AnnouncementEvent, ReturnType<typeof facts>> = {
  ...announcementFolding,
  stream: ({ assemblyId, memberId }) => announcementStream(assemblyId, memberId),
  facts,
  decide: announce,
};
