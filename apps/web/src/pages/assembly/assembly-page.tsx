import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Election, Minutes } from '../../server/assembly.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { useFollowedAssembly } from '../../server/use-followed-assembly.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { AssemblyStatusChip } from '../assemblies/assembly-status-chip.js';
import { AssemblyRecord } from './assembly-record.js';
import { PrintHead } from './print-head.js';

/** How often an assembly is looked at again while the server does not tell of it, in milliseconds. */
const WHILE_SITTING = 2_000;

export const AssemblyPage = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const formats = useFormats();
  const path = `/api/assemblies/${assemblyId}`;
  const { asked, every, turn } = useFollowedAssembly(assemblyId, WHILE_SITTING);
  const minutes = useAnswer<Minutes>(`${path}/minutes`, every, turn);
  const elections = useAnswer<Paged<Election>>(`${path}/elections`, every, turn);
  const assembly = asked.status === 'answered' ? asked.answer : undefined;
  return (
    <>
      {assembly && <PrintHead rulebookVersion={assembly.rulebookVersion} />}
      <PageHead title={assembly ? say('assembly.on', { kind: assembly.kind, date: formats.date(assembly.date) }) : say('assembly.title')}>
        {assembly && (
          <div className="row">
            <AssemblyStatusChip status={assembly.status} />
            {assembly.call === 2 && <span className="chip">{say('assembly.secondCall')}</span>}
            <Link className="button quiet small no-print" href={`/assemblies/${assemblyId}/desk`}>
              {say('desk.open')}
            </Link>
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
