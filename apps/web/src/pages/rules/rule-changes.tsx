import { useId, useState } from 'react';
import { useSay } from '../../languages/use-say.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { ChangesTable } from './changes-table.js';
import type { ChangedRule } from './edited-rules.js';

/** Which rules differ between two versions, rule by rule. */
export const RuleChanges = ({ latest }: { readonly latest: number }) => {
  const say = useSay();
  const id = useId();
  const [before, choose] = useState(latest - 1);
  const [after, compareWith] = useState(latest);
  const asked = useAnswer<readonly ChangedRule[]>(`/api/rulebook/versions/${before}/changes/${after}`);
  const versions = Array.from({ length: latest }, (_, place) => place + 1);
  const choice = (side: 'before' | 'after', value: number, change: (version: number) => void) => (
    <div className="field">
      <label htmlFor={`${id}-${side}`}>{say(`rules.${side}`)}</label>
      <select id={`${id}-${side}`} value={value} onChange={({ target }) => change(Number(target.value))}>
        {versions.map((version) => (
          <option key={version} value={version}>
            {say('rules.version', { version })}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <section className="card" aria-labelledby="changes">
      <h2 id="changes">{say('rules.changes')}</h2>
      <div className="row no-print">
        {choice('before', before, choose)}
        {choice('after', after, compareWith)}
      </div>
      <Answer of={asked}>{(changes) => (changes.length === 0 ? <p>{say('rules.same')}</p> : <ChangesTable changes={changes} />)}</Answer>
    </section>
  );
};
