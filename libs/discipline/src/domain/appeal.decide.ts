import { stateOf } from '#kernel';
import { ballotFolding, ballotStream, type Ballot } from '#assembly/domain';
import { deadlineAfter } from '#statutes/domain';
import type { RunningCase } from './case.js';
import { isMilder, lifting, liftingInterim, takingEffect, termsOf, type MeasureAsked } from './measure.js';
import { appealTooLate, ballotNotCarried, disciplineDecisionMissing, measureInvalid, notMilder, stageWrong, stepMissing } from './proceeding.errors.js'; // prettier-ignore
import type { ProceedingEvent } from './proceeding.events.js';
import { stepDecider } from './step-decider.js';
import { atStage, dayOf, type Step, type StepGrounds } from './step.js';

export interface LodgeAppeal extends Step<'LodgeAppeal'> {
  readonly appealDigest?: string;
}

/** The assembly decides on the appeal; `decisionRef` says in which minutes. */
export interface DecideAppeal extends Step<'DecideAppeal'> {
  readonly outcome: 'upheld' | 'reduced' | 'quashed';
  readonly reducedTo?: MeasureAsked;
  readonly ballotId?: string;
  readonly reasonsDigest?: string;
}

export type AppealCommand = LodgeAppeal | DecideAppeal;

const lodge = (command: LodgeAppeal, running: RunningCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { proceedingId, appealDigest } = command;
  if (running.status === 'appealed') return [];
  const { opened: opening, sanction } = atStage(running, 'sanctioned');
  if (sanction.appealed) throw stageWrong('appealDecided', 'sanctioned');
  if (sanction.appealDueOn === undefined)
    throw stepMissing(grounds.discipline.appealDays === null ? 'appeal' : 'notification', 'discipline/appealDays');
  const lodgedOn = dayOf(command, running, grounds);
  if (lodgedOn > sanction.appealDueOn) throw appealTooLate(sanction.appealDueOn);
  const { appealDecisionDays, counting } = grounds.discipline;
  const decisionDueOn = deadlineAfter(lodgedOn, appealDecisionDays, counting);
  return [{ type: 'AppealLodged', data: { proceedingId, memberId: opening.memberId, lodgedOn, decisionDueOn, appealDigest } }];
};

const decideAppeal = (command: DecideAppeal, running: RunningCase, ballot: Ballot, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { proceedingId, outcome, reducedTo: asked, ballotId, reasonsDigest, decisionRef } = command;
  const { opened: opening, sanction } = atStage(running, 'appealed');
  if (decisionRef === undefined) throw disciplineDecisionMissing();
  if (ballotId !== undefined && ballot.status !== 'proclaimed') throw ballotNotCarried(ballotId, 'notProclaimed');
  const decidedOn = dayOf(command, running, grounds);
  const about = { proceedingId, memberId: opening.memberId, outcome, decidedOn, ballotId, reasonsDigest };
  if (outcome === 'quashed') {
    const givenBack = [...liftingInterim(running, decidedOn), ...lifting(running, sanction, 'quashed', decidedOn)];
    return [...givenBack, { type: 'AppealDecided', data: about }];
  }
  if (outcome === 'upheld') {
    const effect = sanction.inEffect ? [] : takingEffect(running, sanction, decidedOn, grounds);
    return [{ type: 'AppealDecided', data: about }, ...effect];
  }
  if (!asked) throw measureInvalid('reducedTo');
  if (!isMilder(asked.measure, sanction.measure) && asked.measure !== 'suspension') throw notMilder(sanction.measure);
  const reducedTo = termsOf(asked, decidedOn, grounds);
  // A shorter suspension is milder than a longer one.
  if (!isMilder(asked.measure, sanction.measure) && !isShorter(reducedTo, sanction)) throw notMilder(sanction.measure);
  const measureNumber = running.measures + (sanction.inEffect ? 1 : 0);
  return [
    ...lifting(running, sanction, 'reduced', decidedOn),
    { type: 'AppealDecided', data: { ...about, reducedTo } },
    ...takingEffect(running, { ...reducedTo, measureNumber }, decidedOn, grounds),
  ];
};

interface Stretch {
  readonly measure: string;
  readonly from: string;
  readonly until?: string;
}

const isShorter = (one: Stretch, other: Stretch): boolean => other.measure === 'suspension' && daysOf(one) < daysOf(other);

const daysOf = ({ from, until = from }: Stretch): number => Date.parse(until) - Date.parse(from);

/** The way to the assembly. */
export const appealDecider = stepDecider(
  (command: AppealCommand) => ({
    // No ballot has the id of a case: a decision without one finds none.
    ballot: stateOf(ballotFolding, ballotStream(('ballotId' in command ? command.ballotId : undefined) ?? command.proceedingId)),
  }),
  (command, running, grounds, { ballot }) =>
    command.type === 'LodgeAppeal' ? lodge(command, running, grounds) : decideAppeal(command, running, ballot, grounds),
);
