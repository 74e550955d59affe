import type { ReactNode } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Seal } from '../../server/seal.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { SignedHeads } from './signed-heads.js';

/** Where the seal stands: how far, by whom, and whether the ledger in use still is what was sealed. As the server says it. */
export const SealCard = () => {
  const say = useSay();
  const { number } = useFormats();
  const asked = useAnswer<Seal>('/api/seal');
  return (
    <section className="card" aria-labelledby="seal">
      <h2 id="seal">{say('seal.title')}</h2>
      <Answer of={asked}>
        {(seal) => (
          <>
            {seal.fault && (
              <p className="refused" role="alert">
                {say('seal.fault', { code: seal.fault.code })}
              </p>
            )}
            <dl className="facts">
              <Fact name={say('seal.state')}>{say(`seal.state.${seal.state}`)}</Fact>
              <Fact name={say('seal.sealed')}>{number(seal.sealed)}</Fact>
              <Fact name={say('seal.signed')}>{number(seal.signed)}</Fact>
              <Fact name={say('seal.lag')}>
                {seal.lagSeconds ? say('seal.lag.seconds', { seconds: Math.ceil(seal.lagSeconds) }) : say('seal.lag.none')}
              </Fact>
              <Fact name={say('seal.quorum')}>
                {say(`seal.quorum.${seal.quorum}`)}
                <Outsiders outsiders={seal.witnesses} />
              </Fact>
              <Fact name={say('seal.timestamps')}>
                {seal.timestamps ? <Outsiders outsiders={[seal.timestamps]} /> : say('seal.timestamps.none')}
              </Fact>
              <Fact name={say('seal.reconciliation')}>
                <Reconciled reconciliation={seal.reconciliation} />
              </Fact>
            </dl>
            {seal.keys.length > 0 && (
              <>
                <h3>{say('seal.keys')}</h3>
                <ul className="plain-list">
                  {seal.keys.map(({ fromEntry, verifierKey }) => (
                    <li key={verifierKey}>
                      <code className="unbroken">{verifierKey}</code>{' '}
                      <span className="soft">{say('seal.key.from', { from: fromEntry })}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Answer>
      <SignedHeads />
    </section>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Outsiders = ({ outsiders }: { readonly outsiders: Seal['witnesses'] }) => {
  const say = useSay();
  if (outsiders.length === 0) return null;
  return (
    <ul className="plain-list">
      {outsiders.map(({ name, size, fault }) => (
        <li key={name}>{fault ? say('seal.outsider.fault', { name, code: fault.code }) : say('seal.outsider', { name, size })}</li>
      ))}
    </ul>
  );
};

const Reconciled = ({ reconciliation }: Pick<Seal, 'reconciliation'>) => {
  const say = useSay();
  const { instant } = useFormats();
  if (!reconciliation) return say('seal.reconciliation.none');
  const { finishedAt, entries, difference } = reconciliation;
  const at = instant(finishedAt);
  return difference
    ? say('seal.reconciliation.differs', { at, number: difference.number, what: difference.what })
    : say('seal.reconciliation.holds', { at, entries });
};
