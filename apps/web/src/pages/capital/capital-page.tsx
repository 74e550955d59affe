import { useState } from 'react';
import { useMay } from '../../access/use-me.js';
import { useSay } from '../../languages/use-say.js';
import { PageHead } from '../../shell/page-head.js';
import { CapitalOfDay } from './capital-of-day.js';
import { ClaimsInTurn } from './claims-in-turn.js';
import { FinancialYearCard } from './financial-year-card.js';
import { ShareRegister } from './share-register.js';

/** The money of the cooperative's members: capital and its floor, what is owed to those who leave, the years, and who holds what. */
export const CapitalPage = () => {
  const say = useSay();
  const may = useMay();
  const [turn, setTurn] = useState(0);
  return (
    <>
      <PageHead title={say('capital.title')}>
        <p className="lead">{say('capital.lead')}</p>
      </PageHead>
      <CapitalOfDay turn={String(turn)} />
      {may('shares-claims') && <ClaimsInTurn turn={String(turn)} recorded={() => setTurn((before) => before + 1)} />}
      <FinancialYearCard />
      {may('shares-register') && <ShareRegister />}
    </>
  );
};
