import { ActChoice } from '../../forms/act-choice.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';

interface Seal {
  readonly sealed: number;
  readonly keys: readonly { readonly fromEntry: number; readonly verifierKey: string }[];
}

/** The keys that have signed the log, and another one for the entries to come. */
export const LogKeys = () => {
  const say = useSay();
  const { number } = useFormats();
  const asked = useAnswer<Seal>('/api/seal');
  return (
    <section className="card" aria-labelledby="log-keys">
      <h2 id="log-keys">{say('logKeys.title')}</h2>
      <p className="soft">{say('logKeys.text')}</p>
      <Answer of={asked}>
        {({ keys }) =>
          keys.length === 0 ? (
            <p>{say('logKeys.none')}</p>
          ) : (
            <ul className="plain-list stack">
              {keys.map(({ fromEntry, verifierKey }) => (
                <li key={verifierKey}>
                  {say('logKeys.from', { number: number(fromEntry) })} <code className="long-code">{verifierKey}</code>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <ActChoice
        subject="log"
        acts={[
          {
            name: 'logKey',
            title: say('logKeys.rotate'),
            fields: [{ name: 'newVerifierKey', kind: 'text', label: 'logKeys.verifier', hint: 'logKeys.verifier.hint' }],
            initial: {},
            act: ({ newVerifierKey = '' }) => ({ path: '/api/seal/keys', body: { newVerifierKey: newVerifierKey.trim() } }),
          },
        ]}
        recorded={asked.again}
      />
    </section>
  );
};
