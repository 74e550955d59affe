import { useState } from 'react';
import { ActForm } from '../../forms/act-form.js';
import { useSay } from '../../languages/use-say.js';
import type { Proxy } from '../../server/desk.js';
import { MemberCalled } from './member-called.js';
import { Press } from './press.js';

interface ProxyRowProps {
  /** of the proxies of the assembly */
  readonly path: string;
  readonly proxy: Proxy;
  readonly recorded: () => void;
}

/** One proxy: who gave it to whom, where it stands, what its holder answered on paper, and the way to take it back. */
export const ProxyRow = ({ path, proxy, recorded }: ProxyRowProps) => {
  const say = useSay();
  const [isAnswered, answer] = useState(false);
  const { grantorId, holderId, status, grantorPresent } = proxy;
  const at = `${path}/${grantorId}`;
  return (
    <tr>
      <th scope="row">
        <MemberCalled memberId={grantorId} />
      </th>
      <td>{holderId === null ? say('proxies.blank') : <MemberCalled memberId={holderId} />}</td>
      <td>
        <span className="chip">{say(`proxies.${status}`)}</span> {grantorPresent && say('proxies.grantorPresent')}
      </td>
      <td>
        <div className="row">
          {holderId !== null && status !== 'refused' && (
            <button type="button" className="button quiet small" aria-expanded={isAnswered} onClick={() => answer(!isAnswered)}>
              {say('proxies.paper')}
            </button>
          )}
          <Press isQuiet label={say('proxies.revoke')} act={{ path: at, method: 'DELETE' }} recorded={recorded} />
        </div>
        {isAnswered && holderId !== null && (
          <ActForm
            name={`answer on paper ${grantorId}`}
            title={say('proxies.paper.title')}
            fields={[
              {
                name: 'answer',
                kind: 'choice',
                label: 'proxies.answer',
                choices: (['accepted', 'refused'] as const).map((value) => ({ value, label: say(`proxies.answer.${value}`) })),
              },
              { name: 'documentRef', kind: 'text', label: 'field.documentRef', hint: 'proxies.paper.hint' },
            ]}
            initial={{ answer: 'accepted' }}
            act={({ answer: answered, documentRef }) => ({
              path: `${at}/answer-on-paper`,
              body: { holderId, answer: answered, documentRef },
            })}
            submit={say('form.record')}
            done={() => {
              answer(false);
              recorded();
            }}
          />
        )}
      </td>
    </tr>
  );
};
