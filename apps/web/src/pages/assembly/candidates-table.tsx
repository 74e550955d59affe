import { Icon } from '../../identity/icon.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Election } from '../../server/assembly.js';
import { rankedCandidates } from './ranked-candidates.js';

/** Who stood: with votes once they are proclaimed, the highest first; in the order of the paper before. */
export const CandidatesTable = ({ election }: { readonly election: Election }) => {
  const say = useSay();
  const { number } = useFormats();
  const candidates = rankedCandidates(election);
  const most = Math.max(1, ...candidates.map(({ votes }) => votes ?? 0));
  return (
    <table>
      <caption className="said-only">{say('election.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('election.candidate')}</th>
          {election.proclaimed && (
            <th scope="col" className="number">
              {say('counts.votes')}
            </th>
          )}
          {election.proclaimed && <th scope="col">{say('election.result')}</th>}
        </tr>
      </thead>
      <tbody>
        {candidates.map(({ memberId, memberNumber, votes, isElected }) => (
          <tr key={memberId} className={isElected ? 'elected' : undefined}>
            <th scope="row">
              {say('member.number', { memberNumber })}
              {votes !== undefined && (
                <svg className="votes-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                  <rect width={(100 * votes) / most} height="1" />
                </svg>
              )}
            </th>
            {votes !== undefined && <td className="number">{number(votes)}</td>}
            {votes !== undefined && (
              <td>
                {isElected ? (
                  <span className="chip adopted">
                    <Icon name="adopted" />
                    {say('election.elected')}
                  </span>
                ) : (
                  say('election.notElected')
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
