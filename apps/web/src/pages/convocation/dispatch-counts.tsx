import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Convocations } from '../../server/convocation.js';
import { WideTable } from '../../shell/wide-table.js';

/** How far the dispatch has come: how many it reached, and what became of it by each channel. */
export const DispatchCounts = ({ convocations: { members, count } }: { readonly convocations: Convocations }) => {
  const say = useSay();
  const { number } = useFormats();
  return (
    <section className="card" aria-labelledby="reached">
      <h2 id="reached">{say('dispatch.counts')}</h2>
      <progress aria-labelledby="reached-sum" value={Math.min(count.reached, members)} max={Math.max(members, 1)} />
      <p id="reached-sum" aria-live="polite">
        {say('dispatch.reachedSum', { reached: count.reached, members })}
      </p>
      {count.channels.length > 0 && (
        <WideTable label={say('dispatch.byChannel')}>
          <table>
            <caption className="said-only">{say('dispatch.byChannel')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('dispatch.channel')}</th>
                {(['sent', 'delivered', 'failed'] as const).map((outcome) => (
                  <th key={outcome} scope="col" className="number">
                    {say(`dispatch.${outcome}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {count.channels.map(({ channel, ...outcomes }) => (
                <tr key={channel}>
                  <th scope="row">{say(`channel.${channel}`)}</th>
                  {(['sent', 'delivered', 'failed'] as const).map((outcome) => (
                    <td key={outcome} className="number">
                      {number(outcomes[outcome])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  );
};
