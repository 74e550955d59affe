import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly } from '../../server/assembly.js';
import type { Attendance } from '../../server/desk.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { PaperButton } from '../../shell/paper-button.js';
import { PrintHead } from '../assembly/print-head.js';
import { DeskCounts } from '../desk/desk-counts.js';
import { DeskNavigation } from '../desk/desk-navigation.js';
import { PrintButton } from './print-button.js';
import { SheetLines } from './sheet-lines.js';

const files = ['markdown', 'csv', 'xlsx'] as const;

/** The attendance sheet: who came, how, when, and who acts for whom; printed with room to sign, or carried away as a file. */
export const SheetPage = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const { date } = useFormats();
  const path = `/api/assemblies/${assemblyId}`;
  const asked = useAnswer<Assembly>(path);
  const attendance = useAnswer<Attendance>(`${path}/attendance?limit=1`);
  const held = asked.status === 'answered' ? asked.answer : undefined;
  return (
    <>
      {held && <PrintHead rulebookVersion={held.rulebookVersion} />}
      <PageHead title={held ? say('sheet.title', { date: date(held.date) }) : say('desk.sheet')}>
        <p className="lead">{say('sheet.lead')}</p>
        <DeskNavigation assemblyId={assemblyId} at="sheet" />
        <div className="row no-print">
          {files.map((format) => (
            <a key={format} className="button quiet small" href={`${path}/attendance-sheet/file?format=${format}`}>
              {say(`sheet.file.${format}`)}
            </a>
          ))}
          <PaperButton path={`${path}/attendance-sheet/paper`} label={say('papers.sheet')} />
          <PrintButton />
        </div>
      </PageHead>
      {attendance.status === 'answered' && <DeskCounts attendance={attendance.answer} />}
      <Answer of={asked}>
        {({ roll }) => (roll ? <SheetLines assemblyId={assemblyId} shows="sheet" /> : <p className="empty">{say('sheet.empty')}</p>)}
      </Answer>
    </>
  );
};
