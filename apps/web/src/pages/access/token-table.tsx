import { useMay } from '../../access/use-me.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Token } from '../../server/access.js';
import { WideTable } from '../../shell/wide-table.js';

/** Programs that get in, for what, and until when. */
export const TokenTable = ({ tokens, end }: { readonly tokens: readonly Token[]; readonly end: (tokenId: string) => void }) => {
  const say = useSay();
  const may = useMay();
  const { day, instant } = useFormats();
  return (
    <WideTable label={say('tokens.title')}>
      <table>
        <caption className="said-only">{say('tokens.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('tokens.name')}</th>
            <th scope="col">{say('tokens.scopes')}</th>
            <th scope="col">{say('tokens.expires')}</th>
            <th scope="col">{say('tokens.lastUsed')}</th>
            <th scope="col">
              <span className="said-only">{say('tokens.end')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map(({ tokenId, name, scopes, expiresAt, lastUsedAt }) => (
            <tr key={tokenId}>
              <th scope="row">{name}</th>
              <td>
                <code>{scopes.join(' ')}</code>
              </td>
              <td>{day(expiresAt)}</td>
              <td>{lastUsedAt === null ? say('tokens.never') : instant(lastUsedAt)}</td>
              <td>
                {may('access-revoke-token') && (
                  <button type="button" className="button quiet small" onClick={() => end(tokenId)}>
                    {say('tokens.end')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
};
