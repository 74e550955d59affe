import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { usePlace } from '../../routing/place.js';
import type { Sheet } from '../../server/convocation.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { WideTable } from '../../shell/wide-table.js';
import { SheetRow } from './sheet-row.js';

/** Lines shown, and printed, at a time. */
const STRETCH = 200;

interface SheetLinesProps {
  readonly assemblyId: string;
  /** another one asks again */
  readonly turn?: string;
  /** who votes, or who came too, with room to sign */
  readonly shows: 'roll' | 'sheet';
}

/** The lines of the roll in its order, stretch by stretch: whose they are and, on the attendance sheet, who came and who acts for whom. */
export const SheetLines = ({ assemblyId, turn, shows }: SheetLinesProps) => {
  const say = useSay();
  const { pathname, searchParams } = usePlace();
  const first = Number(searchParams.get('first') ?? 1);
  const asked = useAnswer<Sheet>(`/api/assemblies/${assemblyId}/attendance-sheet?first=${first}&limit=${STRETCH}`, undefined, turn);
  return (
    <Answer of={asked}>
      {({ items, nextFirst }) => (
        <>
          <WideTable label={say(`desk.${shows}`)}>
            <table>
              <caption className="said-only">{say(`desk.${shows}`)}</caption>
              <thead>
                <tr>
                  <th scope="col" className="number">
                    {say('sheet.line')}
                  </th>
                  <th scope="col">{say('convocation.member')}</th>
                  {items.some(({ college }) => college !== null) && <th scope="col">{say('members.college')}</th>}
                  {shows === 'sheet' && <th scope="col">{say('sheet.participation')}</th>}
                  {shows === 'sheet' && <th scope="col">{say('sheet.hours')}</th>}
                  {shows === 'sheet' && (
                    <th scope="col" className="print-only">
                      {say('sheet.signature')}
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {items.map((line) => (
                  <SheetRow key={line.line} line={line} hasColleges={items.some(({ college }) => college !== null)} shows={shows} />
                ))}
              </tbody>
            </table>
          </WideTable>
          {(first > 1 || nextFirst !== null) && (
            <nav className="row no-print" aria-label={say('pages.label')}>
              {first > 1 && (
                <Link className="button quiet small" href={pathname}>
                  {say('lists.first')}
                </Link>
              )}
              {nextFirst !== null && (
                <Link className="button quiet small" href={`${pathname}?first=${nextFirst}`}>
                  {say('lists.next')}
                </Link>
              )}
            </nav>
          )}
        </>
      )}
    </Answer>
  );
};
