import { useState } from 'react';
import { useLanguage } from '../languages/use-language.js';
import { download } from '../server/files.js';
import type { Problem } from '../server/problem.js';
import { Refused } from './refused.js';

interface PaperButtonProps {
  /** of the paper in the API */
  readonly path: string;
  readonly label: string;
}

/** Has a paper set and hands it over; while it is being set the button waits, and where it cannot be, the server says why. */
export const PaperButton = ({ path, label }: PaperButtonProps) => {
  const { language } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const save = async (): Promise<void> => {
    if (isAsking) return;
    setAsking(true);
    setProblem(await download(`${path}${path.includes('?') ? '&' : '?'}language=${language}`, undefined, { language }));
    setAsking(false);
  };
  return (
    <>
      <button type="button" className="button quiet small" aria-disabled={isAsking} onClick={() => void save()}>
        {label}
      </button>
      {problem && <Refused problem={problem} />}
    </>
  );
};
