import { useEffect, useState } from 'react';
import { useSay } from '../../languages/use-say.js';
import type { Verification } from './use-verification.js';

/** How far a verification is, how quickly it goes, how long it still takes, and how to stop it. */
export const RunProgress = ({ verification, cancel }: { readonly verification: Verification; readonly cancel: () => void }) => {
  const say = useSay();
  const { progress, startedAt } = verification;
  const [now, pass] = useState(Date.now);
  useEffect(() => {
    const clock = setInterval(() => pass(Date.now()), 500);
    return () => clearInterval(clock);
  }, []);
  const rate = progress ? Math.round((1_000 * progress.done) / Math.max(1, now - startedAt)) : 0;
  return (
    <div className="row">
      <progress
        aria-label={say('verify.running')}
        {...(progress ? { max: progress.of, value: Math.min(progress.done, progress.of) } : {})}
      />
      {progress && (
        <p>
          {say('verify.progress', { done: Math.min(progress.done, progress.of), of: progress.of, rate })}{' '}
          {rate > 0 && say('verify.remaining', { seconds: Math.ceil(Math.max(0, progress.of - progress.done) / rate) })}
        </p>
      )}
      <button type="button" className="button quiet small" onClick={cancel}>
        {say('verify.cancel')}
      </button>
    </div>
  );
};
