import { useSay } from '../../languages/use-say.js';
import type { Change } from '../../server/entry-story.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { WideTable } from '../../shell/wide-table.js';

/** What is otherwise since this entry, field by field. */
export const EntryChange = ({ number }: { readonly number: number }) => {
  const say = useSay();
  const asked = useAnswer<Change>(`/api/entries/${number}/change`);
  return (
    <section className="card" aria-labelledby="change">
      <h2 id="change">{say('entry.change')}</h2>
      <Answer of={asked}>
        {({ changes }) =>
          changes.length === 0 ? (
            <p className="soft">{say('entry.change.none')}</p>
          ) : (
            <WideTable label={say('entry.change')}>
              <table className="before-after">
                <thead>
                  <tr>
                    <th scope="col">{say('entry.change.field')}</th>
                    <th scope="col">{say('entry.change.before')}</th>
                    <th scope="col">{say('entry.change.after')}</th>
                  </tr>
                </thead>
                <tbody>
                  {changes.map(({ field, before, after }) => (
                    <tr key={field}>
                      <th scope="row">{field}</th>
                      <Written json={before} />
                      <Written json={after} />
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
          )
        }
      </Answer>
    </section>
  );
};

const Written = ({ json }: { readonly json: string | null }) => {
  const say = useSay();
  return (
    <td>
      {json === null ? (
        <span className="soft">{say('entry.change.nothing')}</span>
      ) : (
        <pre>
          <code>{JSON.stringify(JSON.parse(json), null, 2)}</code>
        </pre>
      )}
    </td>
  );
};
