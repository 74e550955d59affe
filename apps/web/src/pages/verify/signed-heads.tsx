import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Paged } from '../../server/paged.js';
import type { SignedHead } from '../../server/seal.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { WideTable } from '../../shell/wide-table.js';

/** The newest heads that were signed, each to be saved and compared with what was kept elsewhere. */
export const SignedHeads = () => {
  const say = useSay();
  const { number, instant, list } = useFormats();
  const asked = useAnswer<Paged<SignedHead>>('/log/checkpoints?limit=5');
  return (
    <Answer of={asked}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="soft">{say('seal.heads.none')}</p>
        ) : (
          <WideTable label={say('seal.heads')}>
            <table className="heads">
              <caption>{say('seal.heads')}</caption>
              <thead>
                <tr>
                  <th scope="col" className="number">
                    {say('seal.head.size')}
                  </th>
                  <th scope="col">{say('seal.head.at')}</th>
                  <th scope="col">{say('seal.head.signers')}</th>
                  <th scope="col">{say('seal.head.root')}</th>
                  <th scope="col">{say('seal.head.note')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ size, root, signedAt, signers }) => (
                  <tr key={size}>
                    <th scope="row" className="number">
                      {number(size)}
                    </th>
                    <td>{instant(signedAt)}</td>
                    <td>{list(signers)}</td>
                    <td>
                      <code>{root}</code>
                    </td>
                    <td>
                      <a href={`/log/checkpoints/${size}`} download={`${size}.note`}>
                        {say('seal.head.open', { size })}
                      </a>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        )
      }
    </Answer>
  );
};
