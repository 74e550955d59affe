import { useState } from 'react';
import { useClocks } from '../../clocks/use-clocks.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Identity } from '../../server/person.js';
import type { RosterLine } from '../../server/registers.js';
import { IdentityForm } from './identity-form.js';
import { identityFields, shownFields } from './identity-fields.js';

interface IdentityCardProps {
  readonly identity: Identity;
  readonly member: RosterLine | undefined;
  readonly recorded: () => void;
}

/** Who she is, as far as the vault still knows, and the way to say it more rightly. */
export const IdentityCard = ({ identity, member, recorded }: IdentityCardProps) => {
  const say = useSay();
  const { isNow } = useClocks();
  const { date } = useFormats();
  const [isEdited, edit] = useState(false);
  if (isEdited && isNow)
    return (
      <IdentityForm
        seen={identity}
        kind={member?.kind ?? (identity.legalName === null ? 'naturalPerson' : 'legalPerson')}
        done={() => {
          edit(false);
          recorded();
        }}
        giveUp={() => edit(false)}
      />
    );
  const known = shownFields(identity).filter((field) => identity[field] !== null);
  return (
    <section className="card" aria-labelledby="identity">
      <h2 id="identity">{say('identity.title')}</h2>
      {identity.erasedAt !== null && <p>{say('member.erased', { date: date(identity.erasedAt.slice(0, 10)) })}</p>}
      {known.length === 0 && identity.erasedAt === null && <p>{say('identity.none')}</p>}
      <dl className="facts">
        {known.map((field) => (
          <div key={field}>
            <dt>{say(identityFields[field])}</dt>
            <dd>{field === 'birthDate' ? date(identity[field] ?? '') : identity[field]}</dd>
          </div>
        ))}
      </dl>
      {!isNow && <p className="soft">{say('clocks.always')}</p>}
      {identity.erasedAt === null && isNow && (
        <div>
          <button type="button" className="button quiet small" onClick={() => edit(true)}>
            {say('identity.edit')}
          </button>
        </div>
      )}
    </section>
  );
};
