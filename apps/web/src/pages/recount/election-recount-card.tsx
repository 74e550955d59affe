import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Election } from '../../server/assembly.js';
import type { ElectionRecount } from '../../server/recount.js';
import { ComparedTable } from './compared-table.js';
import { CountStages } from './count-stages.js';
import { RecountCard } from './recount-card.js';

/** An election counted again: who is elected, twice, and the count stage by stage. */
export const ElectionRecountCard = ({ election, isWanted }: { readonly election: Election; readonly isWanted: boolean }) => {
  const say = useSay();
  const { list, number } = useFormats();
  const { electionId, body } = election.called;
  const path = `/api/elections/${electionId}`;
  const title = say(`election.body.${body}`);
  const candidateName = (n: number): string => {
    const candidacy = election.candidacies.find(({ candidate }) => candidate === n);
    return candidacy ? say('member.number', { memberNumber: candidacy.memberNumber }) : number(n);
  };
  const names = (numbers: readonly number[]): string => (numbers.length === 0 ? say('recount.nobody') : list(numbers.map(candidateName)));
  return (
    <RecountCard<ElectionRecount> title={title} path={`${path}/recount`} isWanted={isWanted}>
      {({ elected, countHash, recordHash, record }) => (
        <>
          <ComparedTable
            caption={title}
            lines={[
              { what: say('recount.elected'), proclaimed: names(elected.proclaimed), recounted: names(elected.recounted) },
              {
                what: say('recount.valid'),
                proclaimed: String(election.proclaimed?.record.valid ?? ''),
                recounted: String(record.valid),
              },
              {
                what: say('recount.invalid'),
                proclaimed: String(election.proclaimed?.record.invalid ?? ''),
                recounted: String(record.invalid),
              },
              { what: say('recount.hash'), ...countHash, isHash: true },
              { what: say('recount.recordHash'), ...recordHash, isHash: true },
            ]}
          />
          <CountStages stages={record.stages} quota={record.quota} candidateName={candidateName} />
          <p className="row no-print">
            <a className="button quiet small" href={`${path}/report`} download={`report-${electionId}.txt`}>
              {say('recount.download.report')}
            </a>
            <a className="button quiet small" href={`${path}/papers`} download>
              {say('recount.download.papers')}
            </a>
            <a className="button quiet small" href={`${path}/recount`} download={`recount-${electionId}.json`}>
              {say('recount.download.json')}
            </a>
          </p>
        </>
      )}
    </RecountCard>
  );
};
