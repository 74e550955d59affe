import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly, Election, Minutes } from '../../server/assembly.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { AssemblyStatusChip } from '../assemblies/assembly-status-chip.js';
import { AssemblyRecord } from './assembly-record.js';
import { PrintHead } from './print-head.js';

/** How often an assembly that sits is looked at again, in milliseconds. */
const WHILE_SITTING = 2_000;

export const AssemblyPage = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const formats = useFormats();
  const path = `/api/assemblies/${assemblyId}`;
  const asked = useAnswer<Assembly>(path, WHILE_SITTING);
  const minutes = useAnswer<Minutes>(`${path}/minutes`, WHILE_SITTING);
  const elections = useAnswer<Paged<Election>>(`${path}/elections`, WHILE_SITTING);
  const assembly = asked.status === 'answered' ? asked.answer : undefined;
  return (
    <>
      {assembly && <PrintHead rulebookVersion={assembly.rulebookVersion} />}
      <PageHead title={assembly ? say('assembly.on', { kind: assembly.kind, date: formats.date(assembly.date) }) : say('assembly.title')}>
        {assembly && (
          <div className="row">
            <AssemblyStatusChip status={assembly.status} />
            {assembly.call === 2 && <span className="chip">{say('assembly.secondCall')}</span>}
          </div>
        )}
      </PageHead>
      <Answer of={asked}>
        {(answer) => (
          <AssemblyRecord
            assembly={answer}
            explanations={minutes.status === 'answered' ? minutes.answer.resolutions : []}
            elections={elections.status === 'answered' ? elections.answer.items : []}
          />
        )}
      </Answer>
    </>
  );
};
