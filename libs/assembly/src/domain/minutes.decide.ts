import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { assemblyNotFound, resolutionNotFound } from './assembly.errors.js';
import { assemblyFolding, assemblyStream, type Convened } from './assembly.js';
import {
  minutesAlreadySigned,
  minutesBallotPending,
  minutesBeforeClosing,
  minutesHashDiffers,
  minutesNotSigned,
  signatoriesInvalid,
} from './minutes.errors.js';
import type { CorrectionGround, MinutesEvent, MinutesPoint } from './minutes.events.js';
import { minutesFolding, minutesStream, minutesToSign, type Minutes } from './minutes.js';

interface Signing {
  readonly assemblyId: string;
  /** members of the bureau: the chair, and the secretary or whoever else signs */
  readonly signatories: readonly string[];
}

export interface SignMinutes extends DomainCommand<'SignMinutes'>, Signing {
  /** hash of what the signatories read, SHA-256, hexadecimal */
  readonly hash: string;
}

export interface CorrectMinutes extends DomainCommand<'CorrectMinutes'>, Signing {
  readonly point: MinutesPoint;
  /** place of the resolution on the agenda, where it is about one */
  readonly resolution?: number;
  readonly ground: CorrectionGround;
  /** SHA-256 of the text of the erratum, hexadecimal */
  readonly erratumDigest: string;
}

export type MinutesCommand = SignMinutes | CorrectMinutes;

const facts = ({ assemblyId }: MinutesCommand) => ({
  assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)),
  toSign: minutesToSign(assemblyId),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

/** The chair, who is the first of the bureau, and at least one more of it. */
const assertSignatories = (signatories: readonly string[], { bureau = [] }: Convened): void => {
  const [chair] = bureau;
  const signing = new Set(signatories);
  const isBureau = signatories.every((memberId) => bureau.includes(memberId));
  if (chair === undefined || !signing.has(chair) || signing.size < 2 || signing.size < signatories.length || !isBureau)
    throw signatoriesInvalid(chair ?? 'none');
};

const chairFirst = (signatories: readonly string[], { bureau = [] }: Convened): readonly string[] =>
  bureau.filter((memberId) => signatories.includes(memberId));

const sign = (
  { assemblyId, hash, signatories }: SignMinutes,
  minutes: Minutes,
  assembly: Convened,
  { toSign }: Facts,
): readonly MinutesEvent[] => {
  if (minutes.status === 'signed' && minutes.signed.hash === hash) return [];
  if (minutes.status === 'signed') throw minutesAlreadySigned(assemblyId, minutes.signed.hash);
  if (assembly.status !== 'closed') throw minutesBeforeClosing(assemblyId);
  assertSignatories(signatories, assembly);
  const [pending] = toSign.pending;
  if (pending !== undefined) throw minutesBallotPending(pending);
  if (toSign.hash !== hash) throw minutesHashDiffers(hash, toSign.hash);
  const { format, asOf } = toSign;
  return [{ type: 'MinutesSigned', data: { assemblyId, format, asOf, hash, signatories: chairFirst(signatories, assembly) } }];
};

const correct = (command: CorrectMinutes, minutes: Minutes, assembly: Convened): readonly MinutesEvent[] => {
  const { assemblyId, point, resolution, ground, erratumDigest, signatories } = command;
  if (minutes.status === 'unsigned') throw minutesNotSigned(assemblyId);
  const said = minutes.corrections.find((before) => before.erratumDigest === erratumDigest);
  if (said?.point === point && said.resolution === resolution && said.ground === ground) return [];
  assertSignatories(signatories, assembly);
  if (resolution !== undefined && !assembly.resolutions.some(({ number }) => number === resolution))
    throw resolutionNotFound(String(resolution));
  const correction = minutes.corrections.length + 1;
  const signed = chairFirst(signatories, assembly);
  return [{ type: 'MinutesCorrected', data: { assemblyId, correction, point, resolution, ground, erratumDigest, signatories: signed } }];
};

/** Minutes are signed once, on the hash their signatories read, and corrected beside what they signed (guarded by `minutes-{assemblyId}`). */
export const minutesDecider: Decider<MinutesCommand, Minutes, MinutesEvent, ReturnType<typeof facts>> = {
  ...minutesFolding,
  stream: ({ assemblyId }) => minutesStream(assemblyId),
  facts,
  decide: (command, minutes, known) => {
    const { assembly } = known;
    if (assembly.status === 'unknown') throw assemblyNotFound(command.assemblyId);
    return command.type === 'SignMinutes' ? sign(command, minutes, assembly, known) : correct(command, minutes, assembly);
  },
};
