import { useFormats } from '../../languages/use-formats.js';
import { ActForm } from '../forms/act-form.js';
import { Field } from '../forms/field.js';
import { useSay } from '../languages/use-say.js';

/** A proxy somebody gave the reader. */
export interface ReceivedProxy {
  readonly grantorId: string;
  readonly name: string;
  readonly status: 'given' | 'accepted' | 'refused';
}

export interface Proxies {
  /** rights of others a member may hold at most; 0 where nobody is represented */
  readonly perHolder: number;
  readonly blankAllowed: boolean;
  /** last calendar date on which a proxy is given, accepted or withdrawn */
  readonly deadline: string;
  readonly inTime: boolean;
  readonly given: { readonly holder: string | null; readonly status: 'blank' | 'given' | 'accepted' | 'refused' } | null;
  readonly received: readonly ReceivedProxy[];
}

interface ProxySectionProps {
  readonly path: string;
  readonly proxies: Proxies;
}

/** Who votes for a member, and for whom she votes: given, accepted, withdrawn until the deadline, and the cap explained. */
export const ProxySection = ({ path, proxies }: ProxySectionProps) => {
  const say = useSay();
  const { date } = useFormats();
  const { perHolder, blankAllowed, deadline, inTime, given, received } = proxies;
  if (perHolder === 0 && !blankAllowed) return <p>{say('proxy.none')}</p>;
  return (
    <section className="stack" aria-labelledby="proxies" id="proxy">
      <h2 id="proxies">{say('proxy.title')}</h2>
      <p>{inTime ? say('proxy.until', { date: date(deadline) }) : say('proxy.over', { date: date(deadline) })}</p>
      {perHolder > 0 && <p>{say('proxy.cap', { cap: perHolder })}</p>}
      {given !== null && <GivenProxy path={path} given={given} inTime={inTime} />}
      {given === null && inTime && (
        <div className="card">
          {perHolder > 0 && (
            <ActForm action={`${path}/proxy`} does={say('proxy.give')}>
              <Field label={say('proxy.holder')} hint={say('proxy.holder.hint')} name="memberNumber" inputMode="numeric" required />
            </ActForm>
          )}
          {blankAllowed && (
            <ActForm action={`${path}/proxy/blank`} does={say('proxy.giveBlank')} quiet>
              <p>{say('proxy.blank.hint')}</p>
            </ActForm>
          )}
        </div>
      )}
      {received.map((proxy) => (
        <ReceivedFrom key={proxy.grantorId} path={path} proxy={proxy} inTime={inTime} />
      ))}
    </section>
  );
};

const GivenProxy = ({
  path,
  given,
  inTime,
}: {
  readonly path: string;
  readonly given: NonNullable<Proxies['given']>;
  readonly inTime: boolean;
}) => {
  const say = useSay();
  return (
    <div className="card">
      <p>
        <strong>{given.holder === null ? say('proxy.givenBlank') : say('proxy.given', { name: given.holder })}</strong>{' '}
        {say(`proxy.status.${given.status}`)}
      </p>
      {inTime && <ActForm action={`${path}/proxy/withdrawal`} does={say('proxy.withdraw')} quiet />}
    </div>
  );
};

interface ReceivedFromProps {
  readonly path: string;
  readonly proxy: ReceivedProxy;
  readonly inTime: boolean;
}

const ReceivedFrom = ({ path, proxy: { grantorId, name, status }, inTime }: ReceivedFromProps) => {
  const say = useSay();
  return (
    <div className="card">
      <p>
        <strong>{say('proxy.from', { name })}</strong> {say(`proxy.received.${status}`)}
      </p>
      {inTime && status !== 'accepted' && (
        <ActForm action={`${path}/proxies/${grantorId}/acceptance`} does={say('proxy.accept', { name })} />
      )}
      {inTime && status !== 'refused' && (
        <ActForm
          action={`${path}/proxies/${grantorId}/refusal`}
          does={status === 'accepted' ? say('proxy.giveBack', { name }) : say('proxy.refuse', { name })}
          quiet
        />
      )}
    </div>
  );
};
