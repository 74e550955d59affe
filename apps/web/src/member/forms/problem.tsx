import { useSay } from '../languages/use-say.js';

/** What keeps a form from being taken, above it: what the matter is, and how to put it right. */
export const Problem = ({ sentence }: { readonly sentence: string | undefined }) => {
  const say = useSay();
  return sentence === undefined ? null : (
    <div className="refused" role="alert">
      <p>
        <strong>{say('form.problem')}</strong> {sentence}
      </p>
    </div>
  );
};
