import { CloseBallot, GetAssembly, OpenBallot, ProclaimResult, type Choice } from '#assembly';
import { Fraction } from '#kernel';
import { castVotes } from './cast-votes.js';
import type { ProgressListener, ReplayScript } from './buses.js';
import type { PublishedResolution } from './published-assembly.js';
import type { ReplayedResolution } from './replay-report.js';

/** Opens the ballot on a resolution, casts every vote, closes, proclaims, and compares what was proclaimed with what was published. */
export const replayResolution = async (
  script: ReplayScript,
  {
    assemblyId,
    resolutionId,
    published,
  }: { readonly assemblyId: string; readonly resolutionId: string; readonly published: PublishedResolution },
  progress: ProgressListener,
): Promise<ReplayedResolution> => {
  const ballotId = script.id(`ballot ${resolutionId}`);
  const subject = { kind: 'resolution', resolutionId } as const;
  await script.send(new OpenBallot({ assemblyId, ballotId, subject }, script.context(`open ${ballotId}`)));
  await castVotes(script, { assemblyId, ballotId, choices: choicesOf(published) }, progress);
  await script.send(new CloseBallot({ assemblyId, ballotId }, script.context(`close ${ballotId}`)));
  const receipt = await script.send(new ProclaimResult({ assemblyId, ballotId }, script.context(`proclaim ${ballotId}`)));

  const assembly = await script.buses.queries.execute(new GetAssembly(assemblyId, receipt.number));
  const ballot = assembly.ballots.find((candidate) => candidate.ballotId === ballotId);
  if (!ballot?.result || !ballot.opened.rule) throw new Error(`ballot ${ballotId} was proclaimed but its result cannot be read`);
  const { counts, outcome } = ballot.result;
  const { base, threshold, strictlyMoreThan } = ballot.opened.rule;
  const cast = counts.for + counts.against;
  const share = cast === 0 ? null : Fraction.of(100 * counts.for, cast);
  const { percentForOfVotesCast: percent, outcome: publishedOutcome } = published.published;
  return {
    title: published.title,
    for: counts.for,
    against: counts.against,
    abstain: counts.abstain,
    blank: counts.blank,
    percentForOfVotesCast: share === null ? null : Number(share.toDecimal(2)),
    base,
    threshold,
    strictlyMoreThan,
    outcome,
    publishedPercent: percent === undefined ? null : Number(percent),
    publishedOutcome: publishedOutcome ?? null,
    agrees: agreesWithPercent(share, percent) && (publishedOutcome === undefined || publishedOutcome === outcome),
  };
};

const choicesOf = (published: PublishedResolution): readonly Choice[] =>
  (['for', 'against', 'abstain', 'blank'] as const).flatMap((choice) => Array.from({ length: published[choice] }, () => choice));

/** Compared at the published number of decimals: 96.1 says nothing about the second one. */
const agreesWithPercent = (share: Fraction | null, percent: string | undefined): boolean => {
  if (percent === undefined) return true;
  const decimals = percent.split('.')[1]?.length ?? 0;
  return share?.toDecimal(decimals) === percent;
};
