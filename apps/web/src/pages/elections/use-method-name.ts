import { useSay } from '../../languages/use-say.js';

const known = [
  'plurality',
  'block',
  'limited',
  'approval',
  'yes-no',
  'irv',
  'scottish-stv',
  'wigm',
  'meek',
  'schulze',
  'ranked-pairs',
  'majority-judgment',
  'points',
] as const;

/** A method of counting as people call it. */
export const useMethodName = (): ((method: string) => string) => {
  const say = useSay();
  return (method) => {
    const named = known.find((one) => one === method);
    return named === undefined ? method : say(`elections.method.${named}`);
  };
};
