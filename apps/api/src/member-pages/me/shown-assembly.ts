import {
  announcementFolding,
  announcementStream,
  attendanceFolding,
  GetAssembly,
  ListProxiesOfMember,
  rollFolding,
  rollStream,
  lineOfMember,
  type AssemblyView,
} from '#assembly';
import { ListElections } from '#elections';
import { addDays, streamName } from '#kernel';
import { GetRulebook, proxyRulesOf } from '#statutes';
import type { Language, Proxies, ShownAssembly } from '../../../../web/src/member/index.js';
import { labelsOf } from '../member-labels.js';
import type { PageServices } from '../page-services.js';
import { ballotLine } from './ballot-line.js';
import { assemblyLine } from './shown-home.js';

export interface AssemblyAsked {
  readonly assemblyId: string;
  readonly memberId: string;
  readonly language: Language;
  readonly since: number | undefined;
}

/** @throws DomainError `ASSEMBLY_NOT_FOUND` */
export const shownAssembly = async (services: PageServices, asked: AssemblyAsked): Promise<ShownAssembly> => {
  const { assemblyId, language, since } = asked;
  const assembly = await services.queries.execute(new GetAssembly(assemblyId, since));
  const { items: elections } = await services.queries.execute(new ListElections(assemblyId, since));
  const ballotOn = (is: (subject: AssemblyView['ballots'][number]['opened']['subject']) => boolean) => {
    const ballot = assembly.ballots.findLast(({ opened }) => is(opened.subject));
    return ballot ? ballotLine(assemblyId, ballot, language) : null;
  };
  return {
    ...assemblyLine(assembly),
    time: assembly.time,
    place: assembly.place,
    agenda: assembly.agenda,
    documents: assembly.documents.map(({ kind, digest }) => ({ kind, href: `/api/documents/${digest}` })),
    points: assembly.resolutions.map(({ resolutionId, number, text, annexDigests, withdrawn }) => ({
      number,
      text,
      annexes: annexDigests.map((digest) => `/api/documents/${digest}`),
      withdrawn,
      ballot: ballotOn((subject) => subject.kind === 'resolution' && subject.resolutionId === resolutionId),
    })),
    elections: elections.map(({ called: { electionId, body, seats } }) => ({
      path: `/me/elections/${electionId}`,
      body,
      seats,
      ballot: ballotOn((subject) => subject.kind === 'election' && subject.electionId === electionId),
    })),
    proxies: await proxiesOf(services, assembly, asked),
    announced: await announcedBy(services, assembly, asked.memberId),
    presence: await presenceOf(services, assembly, asked.memberId),
  };
};

const proxiesOf = async (services: PageServices, assembly: AssemblyView, { memberId, since }: AssemblyAsked): Promise<Proxies> => {
  const { queries, calendar } = services;
  const { versions } = await queries.execute(new GetRulebook());
  const pinned = versions.find(({ version }) => version === assembly.rulebookVersion);
  const { perHolder, blank, deadlineDays } = proxyRulesOf(pinned?.rules ?? {});
  const deadline = addDays(assembly.date, -deadlineDays);
  const inTime = (await calendar.today()) <= deadline && assembly.status !== 'closed' && assembly.status !== 'cancelled';
  const { given, received } = await queries.execute(new ListProxiesOfMember(assembly.assemblyId, memberId, since));
  const labelOf = await labelsOf(queries, [...received.map(({ grantorId }) => grantorId), ...(given?.holderId ? [given.holderId] : [])]);
  return {
    perHolder,
    blankAllowed: blank,
    deadline,
    inTime,
    given: given && { holder: given.holderId === null ? null : labelOf(given.holderId), status: given.status },
    received: received.flatMap(({ grantorId, status }) => (status === 'blank' ? [] : [{ grantorId, name: labelOf(grantorId), status }])),
  };
};

/** What she said for another day is asked again; once the assembly sits, being there says it. */
const announcedBy = async ({ streams }: PageServices, { assemblyId, status, date }: AssemblyView, memberId: string) => {
  if (status !== 'convened') return undefined;
  const { state } = await streams.load(announcementStream(assemblyId, memberId), announcementFolding);
  return state.status === 'announced' && state.date === date ? state.intent : null;
};

/** Who is far away says herself that she is there, while the assembly sits and lets her. */
const presenceOf = async ({ streams }: PageServices, { assemblyId, status, venue }: AssemblyView, memberId: string) => {
  if (status !== 'open' || venue === 'room' || venue === null) return undefined;
  const { state: roll } = await streams.load(rollStream(assemblyId), rollFolding);
  if (roll.status !== 'frozen' || lineOfMember(roll, memberId) === undefined) return undefined;
  const { state } = await streams.load(streamName('attendance', assemblyId, memberId), attendanceFolding);
  return state.status === 'present' ? state.mode : null;
};
