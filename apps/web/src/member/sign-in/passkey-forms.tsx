import { Field } from '../forms/field.js';
import { useSay } from '../languages/use-say.js';

interface PasskeyFormProps {
  /** where she goes afterwards */
  readonly to: string;
}

/** The way in with nothing to type. Hidden until a script finds that the browser knows passkeys. */
export const PasskeySignIn = ({ to }: PasskeyFormProps) => {
  const say = useSay();
  return (
    <section className="card" aria-labelledby="by-passkey" hidden>
      <h2 id="by-passkey">{say('signIn.passkey')}</h2>
      <form className="stack" data-passkey="signIn" method="post">
        <input type="hidden" name="to" value={to} />
        <p className="hint">{say('signIn.passkey.hint')}</p>
        <button className="button large">{say('signIn.withPasskey')}</button>
        <p className="refused" role="alert" data-why hidden />
      </form>
    </section>
  );
};

/** A passkey on this device, under a name she will know it by. */
export const MakePasskey = ({ to }: PasskeyFormProps) => {
  const say = useSay();
  return (
    <section className="card" aria-labelledby="make-passkey" hidden>
      <h2 id="make-passkey">{say('passkey.make')}</h2>
      <form className="stack" data-passkey="make" method="post">
        <input type="hidden" name="to" value={to} />
        <p className="hint">{say('passkey.lead')}</p>
        <Field
          label={say('passkey.name')}
          name="name"
          required
          maxLength={60}
          defaultValue={say('passkey.thisDevice')}
          autoComplete="off"
        />
        <button className="button large">{say('passkey.do')}</button>
        <p className="refused" role="alert" data-why hidden />
      </form>
    </section>
  );
};

/** The proof of who she is with nothing to type. */
export const ProveWithPasskey = ({ to }: PasskeyFormProps) => {
  const say = useSay();
  return (
    <section className="card" aria-labelledby="prove-by-passkey" hidden>
      <h2 id="prove-by-passkey">{say('signIn.passkey')}</h2>
      <form className="stack" data-passkey="prove" method="post">
        <input type="hidden" name="to" value={to} />
        <p className="hint">{say('signIn.passkey.hint')}</p>
        <button className="button large">{say('prove.withPasskey')}</button>
        <p className="refused" role="alert" data-why hidden />
      </form>
    </section>
  );
};
