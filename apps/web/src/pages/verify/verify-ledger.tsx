import { useState } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { handOver } from '../../server/files.js';
import type { VerifiedHead } from '../../verifying/verification.js';
import { BringMore } from './bring-more.js';
import { forgetHead, keepHead, readKeptHead } from './kept-head.js';
import { useBrought } from './use-brought.js';
import { useVerification } from './use-verification.js';
import { VerificationRun } from './verification-run.js';

/** The ledger as it is served now, from the first entry to the head, compared with what this browser kept. */
export const VerifyLedger = () => {
  const say = useSay();
  const { instant } = useFormats();
  const [kept, setKept] = useState(readKeptHead);
  const brought = useBrought(kept);
  const { verification, start, cancel } = useVerification();
  const { status } = verification;
  const keep = (head: VerifiedHead): void => {
    keepHead({ ...head, at: new Date().toISOString() });
    setKept(readKeptHead());
  };

  return (
    <section className="card" aria-labelledby="ledger">
      <h2 id="ledger">{say('verify.ledger.title')}</h2>
      <p>{say('verify.ledger.text')}</p>
      {kept ? (
        <div className="row">
          <p className="soft">{say('verify.kept', { size: kept.size, at: instant(kept.at) })}</p>
          <button type="button" className="button quiet small" onClick={() => handOver(new Blob([kept.note]), `${kept.size}.note`)}>
            {say('verify.kept.download')}
          </button>
          <button
            type="button"
            className="button quiet small"
            onClick={() => {
              forgetHead();
              setKept(undefined);
            }}
          >
            {say('verify.kept.forget')}
          </button>
        </div>
      ) : (
        <p className="soft">{say('verify.kept.none')}</p>
      )}
      <BringMore brought={brought} />
      <p className="row">
        <button
          type="button"
          className="button"
          aria-disabled={status === 'running'}
          onClick={() => status !== 'running' && start({ kind: 'ledger', ...brought.known() }, keep)}
        >
          {say('verify.ledger.start')}
        </button>
      </p>
      <VerificationRun verification={verification} cancel={cancel} subject="ledger" />
    </section>
  );
};
