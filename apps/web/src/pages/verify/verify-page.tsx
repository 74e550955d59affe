import { useSay } from '../../languages/use-say.js';
import { PageHead } from '../../shell/page-head.js';
import { BoardNavigation } from '../board/board-navigation.js';
import '../evidence.css';
import { OfflineVerifier } from './offline-verifier.js';
import { SealCard } from './seal-card.js';
import { VerifyBundle } from './verify-bundle.js';
import { VerifyLedger } from './verify-ledger.js';
import { VerifyReceipt } from './verify-receipt.js';

/** Where nobody has to believe the cooperative: everything is computed in the browser of who asks. */
export const VerifyPage = () => {
  const say = useSay();
  return (
    <>
      <PageHead title={say('verify.title')}>
        <p className="lead">{say('verify.lead')}</p>
      </PageHead>
      <BoardNavigation />
      <VerifyLedger />
      <div className="columns">
        <VerifyReceipt />
        <VerifyBundle />
      </div>
      <SealCard />
      <OfflineVerifier />
    </>
  );
};
