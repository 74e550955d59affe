import { useSay } from '../../languages/use-say.js';
import type { RollCorrection } from '../../server/assembly.js';
import { WideTable } from '../../shell/wide-table.js';
import { MemberCalled } from '../desk/member-called.js';

/** What was corrected since the roll was frozen, in the order in which it was decided. */
export const RollCorrections = ({ corrections }: { readonly corrections: readonly RollCorrection[] }) => {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="corrections">
      <h2 id="corrections">{say('correction.list')}</h2>
      {corrections.length === 0 ? (
        <p>{say('correction.none')}</p>
      ) : (
        <WideTable label={say('correction.list')}>
          <table>
            <caption className="said-only">{say('correction.list')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('sheet.line')}</th>
                <th scope="col">{say('convocation.member')}</th>
                <th scope="col">{say('correction.change')}</th>
                <th scope="col">{say('undo.ground')}</th>
              </tr>
            </thead>
            <tbody>
              {corrections.map(({ line, memberId, change, college, ground }) => (
                <tr key={`${line} ${change} ${memberId}`}>
                  <td className="number">{line}</td>
                  <th scope="row">
                    <MemberCalled memberId={memberId} />
                  </th>
                  <td>
                    {say(`correction.${change}`)} {college}
                  </td>
                  <td>{say(`correction.ground.${ground}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  );
};
