import { useSay } from '../../languages/use-say.js';
import { PageHead } from '../../shell/page-head.js';
import { Refused } from '../../shell/refused.js';
import { useOpenDemo } from './use-open-demo.js';

/** The demo cooperative is half there: nothing is lost, it goes on from where it stands. */
export const DemoStopped = ({ code }: { readonly code: string | undefined }) => {
  const say = useSay();
  const { open, isAsking, problem } = useOpenDemo();
  return (
    <>
      <PageHead title={say('stopped.title')}>
        <p className="lead">{say('stopped.text')}</p>
      </PageHead>
      {problem && <Refused problem={problem} />}
      {code !== undefined && !problem && (
        <p>
          {say('refused.code')} <code>{code}</code>
        </p>
      )}
      <div>
        <button type="button" className="button" aria-disabled={isAsking} onClick={open}>
          {say('stopped.goOn')}
        </button>
      </div>
    </>
  );
};
