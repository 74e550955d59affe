import { useEffect, useState } from 'react';
import { useSay } from '../../languages/use-say.js';

interface ImportProgressProps {
  readonly done: number;
  readonly lines: number;
}

/** How far an import is, how quickly it goes, and how long it still takes. */
export const ImportProgress = ({ done, lines }: ImportProgressProps) => {
  const say = useSay();
  const [seconds, pass] = useState(1);
  useEffect(() => {
    const clock = setInterval(() => pass((before) => before + 1), 1_000);
    return () => clearInterval(clock);
  }, []);
  const rate = Math.round(done / seconds);
  return (
    <>
      <progress aria-label={say('imports.running')} max={Math.max(1, lines)} value={done} />
      <p>
        {say('imports.progress', { done, lines, rate })}{' '}
        {rate > 0 && say('imports.remaining', { seconds: Math.ceil((lines - done) / rate) })}
      </p>
    </>
  );
};
