import { useState, type SubmitEvent } from 'react';
import { Field } from '../forms/field.js';
import { Modal } from '../keyboard/modal.js';
import { useLanguage } from '../languages/use-language.js';
import { useSay } from '../languages/use-say.js';
import { usePlace } from '../routing/place.js';
import { record, type Outcome } from '../server/ask.js';
import { newKey } from '../server/new-key.js';
import type { Problem } from '../server/problem.js';
import { Refused } from '../shell/refused.js';
import { knowsPasskeys, signWithPasskey, type RequestOptions } from './passkeys.js';
import { useMe } from './use-me.js';

/** Password or passkey once more; what she was about to do goes on afterwards by itself. */
export const ProofDialog = ({ close }: { readonly close: (isProven: boolean) => void }) => {
  const say = useSay();
  const me = useMe();
  const { language } = useLanguage();
  const { pathname, search } = usePlace();
  const [password, type] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const settle = async (asking: Promise<Outcome<object> | undefined>): Promise<void> => {
    if (isAsking) return;
    setAsking(true);
    const outcome = await asking;
    setAsking(false);
    if (outcome?.status === 'answered') close(true);
    else setProblem(outcome?.problem);
  };
  const ask = <Answer extends object>(path: string, body: object): Promise<Outcome<Answer>> =>
    record<Answer>(`/api/access/${path}`, body, newKey(), { language });
  const prove = (event: SubmitEvent): void => {
    event.preventDefault();
    void settle(ask('proof', { password }));
  };
  const proveByPasskey = async (): Promise<Outcome<object> | undefined> => {
    const options = await ask<RequestOptions>('passkeys/proof-options', {});
    if (options.status === 'refused') return options;
    const signed = await signWithPasskey(options.answer);
    return signed && ask('passkeys/proof', signed);
  };
  const has = (means: 'password' | 'passkey'): boolean => me?.means.includes(means) ?? false;
  const hasPasskey = has('passkey') && knowsPasskeys();

  return (
    <Modal title={say('proof.title')} close={() => close(false)}>
      <p>{say('proof.text')}</p>
      {problem && <Refused problem={problem} />}
      {hasPasskey && (
        <button type="button" className="button" onClick={() => void settle(proveByPasskey())}>
          {say('proof.passkey')}
        </button>
      )}
      {has('password') && (
        <form className="stack" onSubmit={prove}>
          {/* Browsers that keep passwords find the one of this name. */}
          <input type="text" className="said-only" autoComplete="username" value={me?.loginName ?? ''} readOnly tabIndex={-1} aria-hidden />
          <Field name="password" label={say('proof.password')}>
            {(attributes) => (
              <input
                {...attributes}
                type="password"
                autoComplete="current-password"
                required
                value={password}
                onChange={({ target }) => type(target.value)}
              />
            )}
          </Field>
          <button type="submit" className="button" aria-disabled={isAsking}>
            {say('proof.submit')}
          </button>
        </form>
      )}
      {!hasPasskey && !has('password') && (
        <>
          <p>{say('proof.neither')}</p>
          <p>
            <a className="button" href={`/sign-in?${new URLSearchParams({ to: pathname + search })}`}>
              {say('refused.signIn')}
            </a>
          </p>
        </>
      )}
    </Modal>
  );
};
