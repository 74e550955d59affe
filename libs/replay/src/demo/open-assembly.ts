import { CastVote, ConveneAssembly, FreezeRoll, ListRights, OpenAssembly, OpenBallot, TableResolution, type Right } from '#assembly';
import { addDays } from '#kernel';
import type { ReplayScript } from '../buses.js';
import { inFlight } from '../in-flight.js';
import { checkIn } from '../replay-quorum.js';
import type { ReplayedMembers } from '../replayed-members.js';

/** Name of the ballot that is open when a visitor arrives. */
export const OPEN_BALLOT = 'ballot of today';

const agenda = [
  'Approves the accounts of the year and discharges the board',
  'Appropriates the whole result to reserves',
  'Sets the attendance allowance of directors to zero',
];

/** How many are there. */
const PRESENT = 187;

/** How many have already voted when a visitor arrives. */
const EARLY_VOTERS = 112;

/** An assembly held today, with its first ballot open and some votes already cast. */
export const holdOpenAssembly = async (
  script: ReplayScript,
  { today, members }: { today: string; members: ReplayedMembers },
): Promise<void> => {
  const assemblyId = script.id('open assembly');
  const noticeSentOn = addDays(today, -20);
  await script.send(new ConveneAssembly({ assemblyId, kind: 'ordinary', date: today, noticeSentOn }, script.context('convene today')));
  for (const [index, text] of agenda.entries()) {
    const resolutionId = script.id(`resolution of today ${index + 1}`);
    await script.send(
      new TableResolution({ assemblyId, resolutionId, kind: 'ordinary', text }, script.context(`table today ${index + 1}`)),
    );
  }
  await script.send(new FreezeRoll({ assemblyId }, script.context('freeze today')));
  await script.send(new OpenAssembly({ assemblyId, bureau: members.slice(3, 6) }, script.context('open today')));
  await checkIn(script, assemblyId, members.slice(0, PRESENT));
  const ballotId = script.id(OPEN_BALLOT);
  const subject = { kind: 'resolution', resolutionId: script.id('resolution of today 1') } as const;
  await script.send(new OpenBallot({ assemblyId, ballotId, subject }, script.context('open ballot today')));
  const early = await Promise.all(members.slice(0, EARLY_VOTERS).map((memberId) => rightsOf(script, assemblyId, memberId)));
  await inFlight(early.flat().entries(), async ([index, { rightId, memberId: castBy }]) => {
    const choice = index % 14 === 0 ? 'against' : index % 9 === 0 ? 'abstain' : 'for';
    const context = script.context(`vote today ${rightId}`, castBy);
    await script.send(new CastVote({ assemblyId, ballotId, rightId, choice, castBy }, context));
  });
};

const rightsOf = (script: ReplayScript, assemblyId: string, memberId: string): Promise<readonly Right[]> =>
  script.buses.queries.execute(new ListRights(assemblyId, { memberId }));
