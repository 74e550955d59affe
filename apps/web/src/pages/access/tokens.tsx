import { useState } from 'react';
import { useMay } from '../../access/use-me.js';
import { ActForm } from '../../forms/act-form.js';
import type { FieldSpec } from '../../forms/form-field.js';
import { useRecording } from '../../forms/use-recording.js';
import { useSay } from '../../languages/use-say.js';
import type { MadeToken, Token } from '../../server/access.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { Refused } from '../../shell/refused.js';
import { TokenTable } from './token-table.js';

const fields: readonly FieldSpec[] = [
  { name: 'name', kind: 'text', label: 'tokens.name', hint: 'tokens.name.hint' },
  { name: 'scopes', kind: 'text', label: 'tokens.scopes', hint: 'tokens.scopes.hint' },
  { name: 'days', kind: 'integer', label: 'tokens.days' },
];

/** What programs show instead of signing in: made with a secret that is told once, ended at once. */
export const Tokens = () => {
  const say = useSay();
  const may = useMay();
  const asked = useAnswer<readonly Token[]>('/api/access/tokens');
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<MadeToken>();
  const { problem, send } = useRecording();
  const end = async (tokenId: string): Promise<void> => {
    if (await send<readonly Token[]>({ path: `/api/access/tokens/${tokenId}`, method: 'DELETE' })) asked.again();
  };
  return (
    <section className="card" aria-labelledby="tokens">
      <h2 id="tokens">{say('tokens.title')}</h2>
      <p className="soft">{say('tokens.text')}</p>
      {problem && <Refused problem={problem} />}
      {made && (
        <div className="card called" aria-live="polite">
          <p>
            <strong>{say('tokens.once', { name: made.name })}</strong>
          </p>
          <p>
            <code>{made.secret}</code>
          </p>
          <p>{say('tokens.thenGrant')}</p>
          <p>
            <code>{made.actorId}</code>
          </p>
        </div>
      )}
      <Answer of={asked}>
        {(tokens) =>
          tokens.length === 0 ? <p>{say('tokens.none')}</p> : <TokenTable tokens={tokens} end={(tokenId) => void end(tokenId)} />
        }
      </Answer>
      {may('access-make-token') && (
        <div className="row">
          <button type="button" className="button quiet small" aria-expanded={isMaking} onClick={() => setMaking(!isMaking)}>
            {say('tokens.make')}
          </button>
        </div>
      )}
      {isMaking && (
        <ActForm<MadeToken>
          name="token"
          title={say('tokens.make')}
          fields={fields}
          initial={{ scopes: 'read', days: '90' }}
          act={({ name = '', scopes = '', days }) => ({
            path: '/api/access/tokens',
            body: { name: name.trim(), scopes: scopes.split(/[\s,]+/).filter((scope) => scope !== ''), days: Number(days) },
          })}
          submit={say('tokens.make')}
          done={(token) => {
            setMade(token);
            setMaking(false);
            asked.again();
          }}
        />
      )}
    </section>
  );
};
