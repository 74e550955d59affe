import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Roll } from '../../server/assembly.js';
import { ListingFacts } from './listing-facts.js';

/** What a frozen roll says of itself: its day, its lines, those of each college, the register it was computed from, its digest. */
export const RollFacts = ({ roll }: { readonly roll: Roll }) => {
  const say = useSay();
  const { date, number, list } = useFormats();
  const colleges = Object.entries(roll.perCollege);
  return (
    <section className="card" aria-label={say('roll.facts')}>
      <ListingFacts
        facts={[
          ['list.day', date(roll.date)],
          ['roll.count', number(roll.count)],
          ['roll.rights', number(roll.rights)],
          ['list.asOf', say('list.entry', { number: roll.asOf })],
          ...(colleges.length === 0
            ? []
            : ([['roll.perCollege', list(colleges.map(([college, members]) => say('roll.ofCollege', { college, members })))]] as const)),
          [
            'list.hash',
            <code key="hash" className="digest">
              {roll.rollHash}
            </code>,
          ],
        ]}
      />
    </section>
  );
};
