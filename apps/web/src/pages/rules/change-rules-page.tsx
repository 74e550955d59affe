import { useState } from 'react';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Rules, RulebookVersion } from '../../server/rules.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { presetNames, type PresetName } from '../start/presets.js';
import { RulesEditor } from './rules-editor.js';

/** Another version of the rules: drafted in a form or from a model, compared in words, adopted from a day on. */
export const ChangeRulesPage = () => {
  const say = useSay();
  const asked = useAnswer<{ readonly versions: readonly RulebookVersion[] }>('/api/rulebook');
  const presets = useAnswer<Readonly<Record<PresetName, Rules>>>('/api/rulebook/presets');
  const [from, start] = useState<PresetName>();
  return (
    <>
      <PageHead title={say('changeRules.title')}>
        <p className="lead">{say('changeRules.lead')}</p>
      </PageHead>
      <Answer of={asked}>
        {({ versions }) => {
          const latest = versions.at(-1);
          if (!latest) return <Link href="/start">{say('start.title')}</Link>;
          const base = (from && presets.status === 'answered' ? presets.answer[from] : undefined) ?? latest.rules;
          return (
            <>
              <div className="field">
                <label htmlFor="start-from">{say('changeRules.from')}</label>
                <select
                  id="start-from"
                  value={from ?? ''}
                  onChange={({ target }) => start(presetNames.find((name) => name === target.value))}
                >
                  <option value="">{say('rules.version', { version: latest.version })}</option>
                  {presetNames.map((name) => (
                    <option key={name} value={name}>
                      {say('changeRules.model', { preset: say(`preset.${name}`) })}
                    </option>
                  ))}
                </select>
              </div>
              <RulesEditor key={from ?? ''} inForce={latest.rules} base={base} />
            </>
          );
        }}
      </Answer>
    </>
  );
};
