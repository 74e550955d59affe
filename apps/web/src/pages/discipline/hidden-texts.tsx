import { useSay } from '../../languages/use-say.js';
import type { Problem } from '../../server/problem.js';

/** Why the reader sees the steps of a case and not what was said in it. */
export const HiddenTexts = ({ problem }: { readonly problem: Problem }) => {
  const say = useSay();
  return (
    <p className="total">
      <strong>{say('case.hidden')}</strong> {problem.detail}
    </p>
  );
};
