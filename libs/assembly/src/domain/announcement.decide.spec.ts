import { story } from '../../../../test/support/decider-story.js';
import { ADA, anAssembly, ASSEMBLY } from '../../../../test/support/assembly-builders.js';
import { announcementDecider } from './announcement.decide.js';
import type { AnnouncementEvent } from './announcement.events.js';

const known = { assembly: anAssembly('convened'), standing: 'member' } as const;
const calledOff = { ...anAssembly('closed'), cancelled: 'venue' } as const;
const coming: AnnouncementEvent = {
  type: 'AttendanceAnnounced',
  data: { assemblyId: ASSEMBLY, memberId: ADA, date: '2026-06-18', intent: 'coming' },
};
const apologised: AnnouncementEvent = { ...coming, data: { ...coming.data, intent: 'apologised' } };
const say = { type: 'AnnounceAttendance', assemblyId: ASSEMBLY, memberId: ADA, intent: 'coming' } as const;

describe('whether a member comes', () => {
  it('is said for the day of the assembly, and may be said otherwise later', () => {
    story(announcementDecider).knowing(known).when(say).then([coming]);
    story(announcementDecider)
      .knowing(known)
      .given([coming])
      .when({ ...say, intent: 'apologised' })
      .then([apologised]);
  });

  it('says nothing new twice', () => {
    story(announcementDecider).knowing(known).given([coming]).when(say).thenNothingHappens();
  });

  it('is asked again when the assembly has another day', () => {
    const before: AnnouncementEvent = { ...coming, data: { ...coming.data, date: '2026-06-04' } };
    story(announcementDecider).knowing(known).given([before]).when(say).then([coming]);
  });

  it('is for those who have a vote at an assembly that is to be held', () => {
    story(announcementDecider)
      .knowing({ ...known, standing: 'membershipEnded' })
      .when(say)
      .thenRefuses('MAY_NOT_VOTE');
    story(announcementDecider)
      .knowing({ ...known, assembly: anAssembly('closed') })
      .when(say)
      .thenRefuses('ASSEMBLY_CLOSED');
    story(announcementDecider)
      .knowing({ ...known, assembly: calledOff })
      .when(say)
      .thenRefuses('ASSEMBLY_CANCELLED');
    story(announcementDecider)
      .knowing({ ...known, assembly: { status: 'unknown' } })
      .when(say)
      .thenRefuses('ASSEMBLY_NOT_FOUND');
  });
});
