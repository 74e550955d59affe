import { useFormats } from '../../languages/use-formats.js';
import { useLanguage } from '../../languages/use-language.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly, Minutes } from '../../server/assembly.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PaperButton } from '../../shell/paper-button.js';
import { PageHead } from '../../shell/page-head.js';
import { Attendance } from '../assembly/attendance.js';
import { DeskNavigation } from './desk-navigation.js';
import { MinutesSigned } from './minutes-signed.js';
import { SigningForm } from './signing-form.js';

/** The minutes as the ledger makes them: read, signed by their hash, corrected by an erratum, printed. */
export const MinutesPage = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const { date, list } = useFormats();
  const { language } = useLanguage();
  const path = `/api/assemblies/${assemblyId}`;
  const assembly = useAnswer<Assembly>(path);
  const minutes = useAnswer<Minutes>(`${path}/minutes`);
  const held = assembly.status === 'answered' ? assembly.answer : undefined;
  const kindOf = (number: number) => held?.resolutions.find((resolution) => resolution.number === number)?.kind ?? 'ordinary';
  return (
    <>
      <PageHead title={held ? say('minutes.title', { date: date(held.date) }) : say('desk.minutes')}>
        <DeskNavigation assemblyId={assemblyId} at="minutes" />
        <div className="row no-print">
          <a className="button quiet small" href={`${path}/minutes/file?language=${language}`}>
            {say('minutes.save')}
          </a>
          <a className="button quiet small" href={`${path}/attendance-sheet/file`}>
            {say('minutes.sheet')}
          </a>
          <PaperButton path={`${path}/minutes/paper`} label={say('papers.minutes')} />
          <button type="button" className="button quiet small" onClick={() => window.print()}>
            {say('minutes.print')}
          </button>
        </div>
      </PageHead>
      <Answer of={minutes}>
        {(written) => (
          <>
            {held && <Attendance assembly={held} />}
            <ol className="plain-list stack">
              {written.resolutions.map(({ number, text, explanation, annulled }) => (
                <li key={number} className="card">
                  <h2>{say('resolution.title', { number, kind: kindOf(number) })}</h2>
                  <p className="resolution-text">{text}</p>
                  <p className="sum">{explanation ?? say('ballot.none')}</p>
                  {annulled.length > 0 && (
                    <p>{say('minutes.annulled', { grounds: list(annulled.map((ground) => say(`annul.${ground}`))) })}</p>
                  )}
                </li>
              ))}
            </ol>
            <p>
              {say('minutes.hash')} <code>{written.hash}</code>
            </p>
            <MinutesSigned minutes={written} />
            {held?.status === 'closed' && <SigningForm assembly={held} minutes={written} recorded={minutes.again} />}
          </>
        )}
      </Answer>
    </>
  );
};
