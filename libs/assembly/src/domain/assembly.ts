import { streamName, type Folding } from '#kernel';
import type { ResolutionKind } from '#statutes/domain';
import type { ResolutionTabled, ResolutionText } from './agenda.events.js';
import type { AssemblyEvent, QuorumNoted } from './assembly.events.js';
import type { ConsultationListDrawn } from './consultation-list.events.js';
import type { AssemblyConvened, Meeting, PostponementGround } from './convocation.events.js';

/** A resolution with the text it has now. */
export type Tabled = ResolutionTabled['data'] & { readonly withdrawn?: true };

/** What the bureau found at one call of resolutions of one kind, the last time it counted. */
export type NotedQuorum = Pick<QuorumNoted['data'], 'kind' | 'call' | 'reached'>;

export interface Convened {
  readonly status: 'convened' | 'open' | 'closed';
  /** with the day, the hour, the place and the call as they stand now */
  readonly convocation: AssemblyConvened['data'];
  readonly resolutions: readonly Tabled[];
  /** chair first; absent until the assembly is opened */
  readonly bureau?: readonly string[];
  readonly quorums?: readonly NotedQuorum[];
  /** what the second call is about, once it is convened */
  readonly secondCallOn?: readonly ResolutionKind[];
  /** why it is not held: a cancelled assembly is closed before it was opened */
  readonly cancelled?: PostponementGround;
  readonly consultationList?: ConsultationListDrawn['data'];
}

export type Assembly = { readonly status: 'unknown' } | Convened;

export const assemblyStream = (assemblyId: string): string => streamName('assembly', assemblyId);

export const assemblyFolding: Folding<Assembly, AssemblyEvent> = {
  initialState: { status: 'unknown' },
  evolve: (assembly, event) => {
    if (event.type === 'AssemblyConvened') return { status: 'convened', convocation: event.data, resolutions: [] };
    // Every other event of the stream follows a convocation.
    if (assembly.status === 'unknown') return assembly;
    switch (event.type) {
      case 'AssemblyPostponed':
        return { ...assembly, convocation: movedTo(event.data, assembly) };
      case 'AssemblyCancelled':
        return { ...assembly, status: 'closed', cancelled: event.data.ground };
      case 'SecondCallConvened': {
        const convocation = { ...movedTo(event.data, assembly), call: 2 as const };
        return { ...assembly, status: 'convened', convocation, secondCallOn: event.data.kinds };
      }
      case 'ResolutionTabled':
        return { ...assembly, resolutions: [...assembly.resolutions, event.data] };
      case 'ResolutionAmended':
        return withResolution(assembly, event.data.resolutionId, (resolution) => ({ ...resolution, ...textOf(event.data) }));
      case 'ResolutionWithdrawn':
        return withResolution(assembly, event.data.resolutionId, (resolution) => ({ ...resolution, withdrawn: true }));
      case 'ConsultationListDrawn':
        return { ...assembly, consultationList: event.data };
      case 'AssemblyOpened':
        return { ...assembly, status: 'open', bureau: event.data.bureau };
      case 'AssemblyClosed':
        return { ...assembly, status: 'closed' };
      case 'QuorumNoted':
        return { ...assembly, quorums: [...quorumsBesides(event.data, assembly), noted(event.data)] };
    }
  },
};

/** Another day makes another notice; what it does not say of hour, place and venue stays. */
const movedTo = ({ date, time, placeDigest, venue, noticeSentOn, lateNotice }: Meeting, { convocation }: Convened) => ({
  ...convocation,
  date,
  noticeSentOn,
  lateNotice,
  time: time ?? convocation.time,
  placeDigest: placeDigest ?? convocation.placeDigest,
  venue: venue ?? convocation.venue,
});

const textOf = ({ textDigest, annexDigests }: ResolutionText): ResolutionText => ({ textDigest, annexDigests });

const withResolution = (assembly: Convened, resolutionId: string, change: (resolution: Tabled) => Tabled): Convened => ({
  ...assembly,
  resolutions: assembly.resolutions.map((tabled) => (tabled.resolutionId === resolutionId ? change(tabled) : tabled)),
});

const noted = ({ kind, call, reached }: NotedQuorum): NotedQuorum => ({ kind, call, reached });

const quorumsBesides = ({ kind, call }: NotedQuorum, { quorums = [] }: Convened): readonly NotedQuorum[] =>
  quorums.filter((before) => before.kind !== kind || before.call !== call);
