import { useId } from 'react';
import { useSay } from '../../languages/use-say.js';
import type { BroughtAlong } from './use-brought.js';

/** Where whoever holds more than this browser brings it: the key printed on paper, heads kept elsewhere. */
export const BringMore = ({ brought }: { readonly brought: BroughtAlong }) => {
  const say = useSay();
  const id = useId();
  return (
    <details>
      <summary>{say('verify.bring')}</summary>
      <div className="stack">
        <p>{say('verify.bring.text')}</p>
        <div className="field wide-field">
          <label htmlFor={`${id}-key`}>{say('verify.bring.key')}</label>
          <input
            id={`${id}-key`}
            aria-describedby={`${id}-hint`}
            autoComplete="off"
            spellCheck={false}
            value={brought.logKey}
            onChange={({ target }) => brought.bringKey(target.value)}
          />
          <p className="soft hint" id={`${id}-hint`}>
            {say('verify.bring.key.hint')}
          </p>
        </div>
        <div className="field">
          <label htmlFor={`${id}-files`}>{say('verify.bring.checkpoints')}</label>
          <input id={`${id}-files`} type="file" multiple onChange={({ target }) => brought.bringFiles([...(target.files ?? [])])} />
          <output className="soft">{say('verify.bring.brought', { files: brought.files.length })}</output>
        </div>
      </div>
    </details>
  );
};
