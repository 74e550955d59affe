import { useSay } from '../../languages/use-say.js';
import type { Conflict } from './conflicts.js';
import { identityFields } from './identity-fields.js';
import { WideTable } from '../../shell/wide-table.js';

interface ConflictTableProps {
  readonly conflicts: readonly Conflict[];
  readonly settle: (field: Conflict['field'], value: string) => void;
}

/** Both versions, field by field: what it was, what is typed here, what somebody else has recorded meanwhile. */
export const ConflictTable = ({ conflicts, settle }: ConflictTableProps) => {
  const say = useSay();
  return (
    <div className="refused" role="alert">
      <p>
        <strong>{say('conflict.title')}</strong>
      </p>
      <WideTable label={say('conflict.title')}>
        <table>
          <caption>{say('conflict.text')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('conflict.field')}</th>
              <th scope="col">{say('conflict.before')}</th>
              <th scope="col">{say('conflict.mine')}</th>
              <th scope="col">{say('conflict.theirs')}</th>
              <th scope="col">{say('conflict.choice')}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.map(({ field, before, mine, theirs }) => (
              <tr key={field}>
                <th scope="row">{say(identityFields[field])}</th>
                <td>{before}</td>
                <td>{mine}</td>
                <td>{theirs}</td>
                <td>
                  <button type="button" className="button quiet small" onClick={() => settle(field, mine)}>
                    {say('conflict.keepMine')}
                  </button>
                  <button type="button" className="button quiet small" onClick={() => settle(field, theirs)}>
                    {say('conflict.keepTheirs')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </div>
  );
};
