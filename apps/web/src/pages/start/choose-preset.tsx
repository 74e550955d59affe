import { useId, useState, type SubmitEvent } from 'react';
import { useLanguage } from '../../languages/use-language.js';
import { useSay } from '../../languages/use-say.js';
import { goTo } from '../../routing/place.js';
import { record } from '../../server/ask.js';
import { newKey } from '../../server/new-key.js';
import type { Problem } from '../../server/problem.js';
import type { Rules } from '../../server/rules.js';
import { Refused } from '../../shell/refused.js';
import { useSituation } from '../../situation/situation.js';
import { RulesInWords } from '../rules/rules-in-words.js';
import { presetNames, type PresetName } from './presets.js';

/** Today where the reader is, `2026-06-18`. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

/** Which rules, read in words, and from when. */
export const ChoosePreset = ({ presets }: { readonly presets: Readonly<Record<PresetName, Rules>> }) => {
  const say = useSay();
  const { language } = useLanguage();
  const { asked } = useSituation();
  const dateId = useId();
  const [key] = useState(newKey);
  const [chosen, choose] = useState<PresetName>(presetNames[0]);
  const [effectiveFrom, setEffectiveFrom] = useState(today);
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const adopt = async (): Promise<void> => {
    if (isAsking) return;
    setAsking(true);
    // Another choice is another act: only the same one, sent again, is a retry.
    const act = `${key} ${chosen} ${effectiveFrom}`;
    const outcome = await record('/api/rulebook/versions', { effectiveFrom, rules: presets[chosen] }, act, { language });
    setAsking(false);
    setProblem(outcome.status === 'refused' ? outcome.problem : undefined);
    if (outcome.status === 'refused') return;
    asked.again();
    goTo('/');
  };

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void adopt();
  };

  return (
    <form className="stack" onSubmit={submit}>
      {problem && <Refused problem={problem} />}
      <fieldset className="choices">
        <legend>{say('start.which')}</legend>
        {presetNames.map((name) => (
          <div key={name} className="choice">
            <input
              type="radio"
              name="preset"
              id={name}
              value={name}
              aria-describedby={`${name}-text`}
              checked={chosen === name}
              onChange={() => choose(name)}
            />
            <div>
              <label htmlFor={name}>{say(`preset.${name}`)}</label>
              <p id={`${name}-text`} className="soft">
                {say(`preset.${name}.text`)}
              </p>
            </div>
          </div>
        ))}
      </fieldset>
      <section className="card" aria-labelledby="words">
        <h2 id="words" aria-live="polite">
          {say('start.inWords', { preset: say(`preset.${chosen}`) })}
        </h2>
        <RulesInWords rules={presets[chosen]} level="h3" />
      </section>
      <div className="field">
        <label htmlFor={dateId}>{say('start.from')}</label>
        <input id={dateId} type="date" required value={effectiveFrom} onChange={({ target }) => setEffectiveFrom(target.value)} />
      </div>
      <p className="soft">{say('start.later')}</p>
      <div>
        <button type="submit" className="button" aria-disabled={isAsking}>
          {say('start.adopt')}
        </button>
      </div>
    </form>
  );
};
