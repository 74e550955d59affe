import { Hemicycle } from '../../identity/hemicycle.js';
import { Priorities } from '../../figures/priorities.js';
import { OutcomeChip } from '../../figures/outcome-chip.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly, Minutes } from '../../server/assembly.js';
import { useAnswer } from '../../server/use-answer.js';
import { useFollowedAssembly } from '../../server/use-followed-assembly.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { DeskNavigation } from './desk-navigation.js';

/** Milliseconds between two questions where the server does not tell what happens. */
const PACE = 2_000;

/** What the hall sees: who is there, the question that is voted on, how many have voted, and the sum that decides; nothing to press. */
export const ScreenPage = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const { date } = useFormats();
  const { asked, every, turn } = useFollowedAssembly(assemblyId, PACE);
  const minutes = useAnswer<Minutes>(`/api/assemblies/${assemblyId}/minutes`, every, turn);
  const full = (): void => void document.querySelector('.big-screen')?.requestFullscreen();
  return (
    <>
      <PageHead
        title={
          asked.status === 'answered' ? say('assembly.on', { kind: asked.answer.kind, date: date(asked.answer.date) }) : say('desk.screen')
        }
      >
        <DeskNavigation assemblyId={assemblyId} at="screen" />
        <div className="no-print">
          <button type="button" className="button quiet small" onClick={full}>
            {say('screen.full')}
          </button>
        </div>
      </PageHead>
      <Answer of={asked}>
        {(assembly) => <Hall assembly={assembly} explanations={minutes.status === 'answered' ? minutes.answer.resolutions : []} />}
      </Answer>
    </>
  );
};

const Hall = ({ assembly, explanations }: { readonly assembly: Assembly; readonly explanations: Minutes['resolutions'] }) => {
  const say = useSay();
  const { number } = useFormats();
  const { attendance, ballots, resolutions, roll } = assembly;
  const ballot = [...ballots].reverse().find(({ status, opened }) => status !== 'annulled' && opened.subject.kind === 'resolution');
  const subject = ballot?.opened.subject;
  const resolution = resolutions.find(({ resolutionId }) => subject?.kind === 'resolution' && subject.resolutionId === resolutionId);
  const there = attendance.present + attendance.represented;
  return (
    <div className="big-screen" aria-live="polite">
      <Hemicycle members={roll?.count ?? 0} there={there} />
      <p>{say('attendance.sum', { there, members: roll?.count ?? 0 })}</p>
      {ballot && resolution && (
        <section aria-labelledby="question">
          <h2 id="question">{say('resolution.title', { number: resolution.number, kind: resolution.kind })}</h2>
          <p className="resolution-text">{resolution.text}</p>
          {ballot.priorities && <Priorities priorities={ballot.priorities} />}
          {ballot.result && (
            <>
              <OutcomeChip outcome={ballot.result.outcome} />
              <p className="sum">{explanations.find((one) => one.number === resolution.number)?.explanation}</p>
            </>
          )}
          {ballot.status === 'open' && <p className="big-figure">{say('screen.voted', { votes: number(ballot.votes) })}</p>}
          {ballot.status === 'closed' && <p className="big-figure">{say('ballot.closedNotProclaimed')}</p>}
        </section>
      )}
    </div>
  );
};
