import { useState } from 'react';
import { today } from '../../forms/today.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Minutes } from '../../server/assembly.js';
import type { Convocations } from '../../server/convocation.js';
import { useAnswer } from '../../server/use-answer.js';
import { useFollowedAssembly } from '../../server/use-followed-assembly.js';
import { useRulesOf } from '../../server/use-rules-of.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { AssemblyStatusChip } from '../assemblies/assembly-status-chip.js';
import { daysFrom, listDays } from '../lists/days.js';
import { DeskAgenda } from './desk-agenda.js';
import { DeskNavigation } from './desk-navigation.js';
import { LiveQuorum } from './live-quorum.js';
import { nextStep, type PassableStep } from './next-step.js';
import { NextStepCard } from './next-step-card.js';
import { SecondPerson } from './second-person.js';

/** Milliseconds between two questions where the server does not tell what happens. */
const PACE = 2_000;

/** The page of the chair: who is there, what comes next, and everything that was decided so far. */
export const DeskPage = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const { date } = useFormats();
  const [passedOver, passOver] = useState<ReadonlySet<PassableStep>>(new Set());
  const { asked, every, turn } = useFollowedAssembly(assemblyId, PACE);
  const held = asked.status === 'answered' ? asked.answer : undefined;
  const minutes = useAnswer<Minutes>(`/api/assemblies/${assemblyId}/minutes`, every, turn);
  // How far the convocations got matters until the assembly is open.
  const toldOf = held?.status === 'convened' ? `/api/assemblies/${assemblyId}/convocations?limit=1` : undefined;
  const convocations = useAnswer<Convocations>(toldOf);
  const rules = useRulesOf(held?.rulebookVersion);
  const recorded = (): void => {
    asked.again();
    minutes.again();
    convocations.again();
  };
  const surroundings = {
    isSigned: minutes.status === 'answered' && minutes.answer.signature !== null,
    reached: convocations.status === 'answered' ? convocations.answer.count.reached : undefined,
    listDueOn: held && rules ? daysFrom(held.date, -listDays(rules).consultationDays) : undefined,
    today: today(),
    passedOver,
  };
  // One step after the other, and never one for the blink of an eye: what it depends on is waited for.
  const isKnown = held?.status !== 'convened' || (convocations.status !== 'waiting' && rules !== undefined);
  return (
    <>
      <PageHead title={held ? say('desk.title', { date: date(held.date) }) : say('desk.desk')}>
        {held && (
          <div className="row">
            <AssemblyStatusChip status={held.status} />
            {held.call === 2 && <span className="chip">{say('assembly.secondCall')}</span>}
          </div>
        )}
        <DeskNavigation assemblyId={assemblyId} at="desk" />
      </PageHead>
      <Answer of={asked}>
        {(assembly) => (
          <>
            <SecondPerson assembly={assembly} />
            {isKnown && (
              <NextStepCard
                assembly={assembly}
                next={nextStep(assembly, surroundings)}
                recorded={recorded}
                passOver={(step) => passOver(new Set([...passedOver, step]))}
              />
            )}
            <LiveQuorum assembly={assembly} />
            <DeskAgenda
              assembly={assembly}
              explanations={minutes.status === 'answered' ? minutes.answer.resolutions : []}
              recorded={recorded}
            />
          </>
        )}
      </Answer>
    </>
  );
};
