import { useEffect, useState } from 'react';
import { useSay } from '../../languages/use-say.js';
import type { DispatchRun } from './use-dispatch-run.js';

interface DispatchProgressProps {
  readonly run: Extract<DispatchRun, { readonly done: number; readonly of: number }>;
  readonly stop: () => void;
}

/** How far a dispatch is recorded, how quickly it goes, how long it still takes, and the way to stop it. */
export const DispatchProgress = ({ run: { status, done, of }, stop }: DispatchProgressProps) => {
  const say = useSay();
  const [seconds, pass] = useState(1);
  const isRunning = status === 'running';
  useEffect(() => {
    if (!isRunning) return;
    const clock = setInterval(() => pass((before) => before + 1), 1_000);
    return () => clearInterval(clock);
  }, [isRunning]);
  const rate = Math.round(done / seconds);
  if (!isRunning) return <output>{say(`dispatch.run.${status}`, { done })}</output>;
  return (
    <>
      <progress aria-label={say('dispatch.running')} value={done} max={Math.max(1, of)} />
      <p>
        {say('dispatch.progress', { done, of, rate })} {rate > 0 && say('dispatch.remaining', { seconds: Math.ceil((of - done) / rate) })}
      </p>
      <div>
        <button type="button" className="button quiet small" onClick={stop}>
          {say('dispatch.stop')}
        </button>
      </div>
    </>
  );
};
