import { useSay } from '../languages/use-say.js';

/** Something is on its way; a short wait is not worth a flash of words. */
export const Waiting = () => {
  const say = useSay();
  return <output className="soft later">{say('answer.waiting')}</output>;
};
