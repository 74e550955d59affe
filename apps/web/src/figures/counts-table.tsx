import { useFormats } from '../languages/use-formats.js';
import { useSay } from '../languages/use-say.js';
import type { Counts } from '../server/assembly.js';

const parts = ['for', 'against', 'abstain', 'blank', 'null'] as const;

/** How the votes fell, every part shown even when it is zero; percentages are of the votes cast, which are those for and against. */
export const CountsTable = ({ counts, caption }: { readonly counts: Counts; readonly caption: string }) => {
  const say = useSay();
  const { number, percent } = useFormats();
  const cast = counts.for + counts.against;
  return (
    <table className="counts">
      <caption className="said-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('counts.choice')}</th>
          <th scope="col" className="number">
            {say('counts.votes')}
          </th>
          <th scope="col" className="number">
            {say('counts.ofVotesCast')}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part}>
            <th scope="row">
              <span className={`key ${part}`} aria-hidden="true" />
              {say(`vote.${part}`)}
            </th>
            <td className="number">{number(counts[part])}</td>
            <td className="number">
              {cast > 0 && (part === 'for' || part === 'against') ? percent(counts[part] / cast) : say('counts.none')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
