import { today } from '../../forms/today.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { usePlace } from '../../routing/place.js';
import type { RosterChange, RosterComparison } from '../../server/comparison.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { Pages } from '../../shell/pages.js';
import { WideTable } from '../../shell/wide-table.js';
import { shortId } from '../members/short-id.js';
import { sideDifferences, type SideDifference } from './side-differences.js';
import { comparisonPath, type TwoPoints } from './two-points.js';

/** Who joined, who left, and who stands otherwise between the two. */
export const RosterChanges = ({ points }: { readonly points: TwoPoints }) => {
  const say = useSay();
  const { number } = useFormats();
  const { searchParams } = usePlace();
  const asked = useAnswer<RosterComparison>(comparisonPath(points, today(), searchParams.get('cursor')));
  return (
    <section className="card" aria-labelledby="changes">
      <h2 id="changes">{say('compare.members')}</h2>
      <Answer of={asked}>
        {({ items, nextCursor, totals }) => (
          <>
            <dl className="facts figures">
              {(['joined', 'left', 'changed'] as const).map((kind) => (
                <div key={kind}>
                  <dt>{say(`compare.${kind}`)}</dt>
                  <dd>{number(totals[kind])}</dd>
                </div>
              ))}
            </dl>
            {items.length === 0 ? <p>{say('compare.same')}</p> : <Changes changes={items} />}
            <Pages nextCursor={nextCursor} next={say('compare.more')} first={say('compare.first')} />
          </>
        )}
      </Answer>
    </section>
  );
};

const Changes = ({ changes }: { readonly changes: readonly RosterChange[] }) => {
  const say = useSay();
  return (
    <WideTable label={say('compare.members')}>
      <table>
        <caption className="said-only">{say('compare.members')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('member.title')}</th>
            <th scope="col">{say('compare.what')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.memberId}>
              <th scope="row">
                <Link href={`/members/${change.memberId}`}>{say('member.number', { memberNumber: change.memberNumber })}</Link>
              </th>
              <td>
                <Change change={change} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
};

const Change = ({ change: { before, after } }: { readonly change: RosterChange }) => {
  const say = useSay();
  if (before === null) return <strong>{say('compare.joins')}</strong>;
  if (after === null) return <strong>{say('compare.leaves')}</strong>;
  const told = (field: SideDifference['field'], value: string | null): string => {
    if (value === null) return say('plot.nothing');
    if (field === 'representative') return say('member.pseudonym', { id: shortId(value) });
    return value === 'suspended' ? say('compare.suspended') : value;
  };
  return (
    <ul className="plain-list">
      {sideDifferences(before, after).map(({ field, before: from, after: to }) => (
        <li key={field}>{say('compare.change', { field: say(`compare.field.${field}`), from: told(field, from), to: told(field, to) })}</li>
      ))}
    </ul>
  );
};
