import { useSay } from '../languages/use-say.js';
import type { Problem } from '../server/problem.js';

/** Why something was refused, in the words of the server, and what can be done about it here. */
export const Refused = ({ problem, again }: { readonly problem: Problem; readonly again?: () => void }) => {
  const say = useSay();
  return (
    <div className="refused" role="alert">
      <p>
        <strong>{problem.detail ?? (problem.code === 'OFFLINE' ? say('refused.offline') : say('refused.unexplained'))}</strong>
      </p>
      <p>
        {say('refused.code')} <code>{problem.code}</code>
      </p>
      {again && (
        <button type="button" className="button quiet small" onClick={again}>
          {say('refused.again')}
        </button>
      )}
    </div>
  );
};
