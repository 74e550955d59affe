import { Participation } from '../../figures/participation.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Ballot } from '../../server/assembly.js';

/** A ballot whose result is not proclaimed yet: how many voted, and never how. */
export const BallotUnderWay = ({ ballot: { status, votes, opened } }: { readonly ballot: Ballot }) => {
  const say = useSay();
  const { instant } = useFormats();
  return (
    <div className="stack">
      <Participation votes={votes} rights={opened.rollCount} />
      <p className="soft">
        {status === 'open' ? say('ballot.secretUntilClose') : say('ballot.closedNotProclaimed')}{' '}
        {status === 'open' && opened.closesAt !== undefined && say('ballot.closesAt', { at: instant(opened.closesAt) })}
      </p>
    </div>
  );
};
