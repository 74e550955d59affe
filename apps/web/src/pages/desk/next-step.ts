import type { Assembly, Ballot, Resolution, ResolutionKind } from '../../server/assembly.js';
import { lastOf } from '../../server/last-of.js';

/** Steps an assembly can be held without: the chair may pass over them. */
export type PassableStep = 'dispatch' | 'drawList';

/** What the chair does next; the desk always shows exactly one. */
export type NextStep =
  | { readonly step: PassableStep }
  | { readonly step: 'table' | 'freezeRoll' | 'open' | 'closeAssembly' | 'sign' | 'signed' | 'cancelled' }
  | { readonly step: 'noteQuorum'; readonly kind: ResolutionKind }
  | { readonly step: 'secondCall'; readonly kinds: readonly ResolutionKind[] }
  | { readonly step: 'openBallot'; readonly resolution: Resolution }
  | { readonly step: 'closeBallot' | 'recordHands' | 'proclaim'; readonly resolution: Resolution; readonly ballot: Ballot };

/** What the next step depends on besides the assembly itself. */
export interface Surroundings {
  readonly isSigned: boolean;
  /** members the convocation reached; undefined for a reader who is not told */
  readonly reached?: number;
  /** calendar date from which the list for consultation can be drawn; undefined while the rules are not known */
  readonly listDueOn?: string;
  readonly today: string;
  readonly passedOver: ReadonlySet<PassableStep>;
}

/** The ballot that counts on a resolution: not an annulled one, and none of a first call once the second one is open. */
export const ballotOn = ({ ballots, openedAt }: Pick<Assembly, 'ballots' | 'openedAt'>, resolutionId: string): Ballot | undefined =>
  lastOf(
    ballots.filter(({ status, openedAt: at }) => status !== 'annulled' && at >= (openedAt ?? '')),
    ({ opened: { subject } }) => subject.kind === 'resolution' && subject.resolutionId === resolutionId,
  );

/** The kinds of resolutions this call may decide: of a second one only those the first could not. */
const kindsOfCall = ({ call, convocations }: Assembly): readonly ResolutionKind[] | undefined =>
  call === 2 ? lastOf(convocations, ({ act }) => act === 'SecondCallConvened')?.kinds : undefined;

/** What was noted last of the quorum for resolutions of a kind, in this call. */
export const lastQuorum = (
  { quorums, call }: Pick<Assembly, 'quorums' | 'call'>,
  kind: ResolutionKind,
): Assembly['quorums'][number] | undefined => lastOf(quorums, (quorum) => quorum.kind === kind && quorum.call === call);

type OfResolution = NextStep | 'done' | 'short';

const ofResolution = (resolution: Resolution, assembly: Assembly): OfResolution => {
  const ballot = ballotOn(assembly, resolution.resolutionId);
  if (ballot) return ofBallot(resolution, ballot);
  const { kind } = resolution;
  const noted = lastQuorum(assembly, kind);
  if (!noted) return { step: 'noteQuorum', kind };
  return noted.reached ? { step: 'openBallot', resolution } : 'short';
};

/** Hands are counted when the voting is over, and before anything is proclaimed. */
const ofBallot = (resolution: Resolution, ballot: Ballot): OfResolution => {
  if (ballot.status === 'open') return { step: 'closeBallot', resolution, ballot };
  if (ballot.status !== 'closed') return 'done';
  return { step: ballot.opened.mode === 'showOfHands' && !ballot.counted ? 'recordHands' : 'proclaim', resolution, ballot };
};

const whileSitting = (assembly: Assembly, resolutions: readonly Resolution[]): NextStep => {
  const short = new Set<ResolutionKind>();
  for (const resolution of resolutions) {
    const step = ofResolution(resolution, assembly);
    if (step === 'short') short.add(resolution.kind);
    else if (step !== 'done') return step;
  }
  // Who is missing at a second call is missing for good.
  return short.size > 0 && assembly.call === 1 ? { step: 'secondCall', kinds: [...short] } : { step: 'closeAssembly' };
};

const beforehand = (assembly: Assembly, isEmpty: boolean, { reached, listDueOn, today, passedOver }: Surroundings): NextStep => {
  const { roll, call, consultationList } = assembly;
  if (isEmpty) return { step: 'table' };
  const isToBeSent = roll === null || call === 2;
  if (isToBeSent && reached === 0 && !passedOver.has('dispatch')) return { step: 'dispatch' };
  const isListDue = roll === null && listDueOn !== undefined && listDueOn <= today && consultationList?.date !== listDueOn;
  if (isListDue && !passedOver.has('drawList')) return { step: 'drawList' };
  return { step: roll ? 'open' : 'freezeRoll' };
};

/**
 * The next step of an assembly, in the order of its minutes: agenda, convocations, list for consultation, roll, opening, then for each
 * resolution the quorum of its kind, the ballot opened, closed, counted where hands were raised, and proclaimed, all separate acts; a second
 * call for what had no quorum; and in the end the closing and the signatures.
 */
export const nextStep = (assembly: Assembly, surroundings: Surroundings): NextStep => {
  const { status } = assembly;
  if (status === 'cancelled') return { step: 'cancelled' };
  if (status === 'closed') return { step: surroundings.isSigned ? 'signed' : 'sign' };
  const kinds = kindsOfCall(assembly);
  const resolutions = assembly.resolutions.filter(({ withdrawn, kind }) => !withdrawn && (kinds?.includes(kind) ?? true));
  return status === 'convened' ? beforehand(assembly, resolutions.length === 0, surroundings) : whileSitting(assembly, resolutions);
};

/** Rights of those who are there, or represented, that an open ballot has not met yet. */
export const notVotedYet = ({ present, represented }: Assembly['attendance'], { votes }: Pick<Ballot, 'votes'>): number =>
  Math.max(0, present + represented - votes);
