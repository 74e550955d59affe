import { useSay } from '../../languages/use-say.js';
import type { CaseLine } from '../../server/discipline.js';

/** Where a case stands in a word, and what makes it urgent. */
export const CaseChips = ({ line: { status, outcome, measure, overdue, referred } }: { readonly line: CaseLine }) => {
  const say = useSay();
  return (
    <>
      {overdue && <span className="chip missed">{say('case.overdue')}</span>}
      <span className="chip">{outcome === null ? say(`case.stage.${status}`) : say(`case.ended.${outcome}`)}</span>
      {measure !== null && <span className="chip">{say(`record.${measure}`)}</span>}
      {referred && <span className="chip">{say('case.referred')}</span>}
    </>
  );
};
