import { useSay } from '../../languages/use-say.js';
import type { Minutes } from '../../server/assembly.js';
import { MemberCalled } from './member-called.js';

/** Who signed the minutes, whether the ledger still says the same, and what was corrected since. */
export const MinutesSigned = ({ minutes: { signature, corrections } }: { readonly minutes: Minutes }) => {
  const say = useSay();
  return (
    <>
      {signature && (
        <section className="card" aria-labelledby="signed">
          <h2 id="signed">{say('minutes.signed', { number: signature.number })}</h2>
          <ul>
            {signature.signatories.map((memberId) => (
              <li key={memberId}>
                <MemberCalled memberId={memberId} />
              </li>
            ))}
          </ul>
          <p>
            <span className={`chip ${signature.agrees ? 'reached' : 'missed'}`}>
              {say(signature.agrees ? 'minutes.agrees' : 'minutes.differs')}
            </span>
          </p>
        </section>
      )}
      {corrections.map(({ correction, erratum }) => (
        <p key={correction} className="card">
          {say('minutes.correction', { correction, erratum })}
        </p>
      ))}
    </>
  );
};
