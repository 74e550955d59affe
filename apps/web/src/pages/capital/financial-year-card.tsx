import { useId, useState } from 'react';
import { useMay } from '../../access/use-me.js';
import { ActChoice } from '../../forms/act-choice.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { FinancialYear } from '../../server/capital.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { actsOnYear } from './acts-on-year.js';

/** A financial year: open, its accounts approved, its result appropriated; each by a decision of the assembly. */
export const FinancialYearCard = () => {
  const say = useSay();
  const id = useId();
  const may = useMay();
  const { date, money } = useFormats();
  const [thisYear] = useState(() => new Date().getFullYear());
  const [year, choose] = useState(thisYear - 1);
  const asked = useAnswer<FinancialYear>(`/api/financial-years/${year}`);
  return (
    <section className="card" aria-labelledby="year">
      <div className="row apart">
        <h2 id="year">{say('year.title', { year: String(year) })}</h2>
        <div className="field no-print">
          <label htmlFor={id}>{say('field.year')}</label>
          <select id={id} value={year} onChange={({ target }) => choose(Number(target.value))}>
            {Array.from({ length: 12 }, (_, back) => thisYear - back).map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
      </div>
      <Answer of={asked}>
        {({ status, accounts, result }) => {
          const acts = actsOnYear({ year, status, resultCents: accounts?.resultCents ?? 0, say }).filter(({ operation }) => may(operation));
          return (
            <>
              <p>
                <span className="chip">{say(`year.${status}`)}</span> {say(`year.${status}.text`)}
              </p>
              <dl className="facts">
                {accounts && (
                  <>
                    <Fact label={say('year.closedOn')} value={date(accounts.closedOn)} />
                    <Fact label={say('year.resultCents')} value={money(accounts.resultCents)} />
                    <Fact label={say('year.capitalCents')} value={money(accounts.capitalCents)} />
                    <Fact label={say('year.uncoveredLossCents')} value={money(accounts.uncoveredLossCents)} />
                  </>
                )}
                {result && (
                  <>
                    <Fact label={say('year.reservesCents')} value={money(result.reservesCents)} />
                    <Fact label={say('year.distributedCents')} value={money(result.distributedCents)} />
                    <Fact label={say('year.carriedForwardCents')} value={money(result.carriedForwardCents)} />
                  </>
                )}
              </dl>
              {accounts && result && accounts.resultCents > 0 && result.reservesCents === accounts.resultCents && (
                <p className="sum">{say('year.whollyReinvested')}</p>
              )}
              <ActChoice key={`${year} ${status}`} subject={String(year)} acts={acts} recorded={asked.again} />
            </>
          );
        }}
      </Answer>
    </section>
  );
};

const Fact = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);
