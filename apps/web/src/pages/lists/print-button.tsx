import { useSay } from '../../languages/use-say.js';

/** Puts the page on paper as the browser does; nothing of it is sent anywhere. */
export const PrintButton = () => {
  const say = useSay();
  return (
    <button type="button" className="button quiet small no-print" onClick={() => window.print()}>
      {say('minutes.print')}
    </button>
  );
};
