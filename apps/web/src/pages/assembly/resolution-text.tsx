import { useSay } from '../../languages/use-say.js';

/** Longer texts are folded, so that an agenda stays one. */
const LONGEST_SHOWN = 400;

/** What was put to the vote, word for word. */
export const ResolutionText = ({ text }: { readonly text: string }) => {
  const say = useSay();
  if (text.length <= LONGEST_SHOWN) return <p className="resolution-text">{text}</p>;
  return (
    <details>
      <summary>{say('resolution.wholeText')}</summary>
      <p className="resolution-text">{text}</p>
    </details>
  );
};
