import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Rules } from '../../server/rules.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { useSituation } from '../../situation/situation.js';
import { ChoosePreset } from './choose-preset.js';
import type { PresetName } from './presets.js';

/** To begin one's own ledger: its first entry is the rulebook. */
export const StartPage = () => {
  const say = useSay();
  const { holding } = useSituation();
  const presets = useAnswer<Readonly<Record<PresetName, Rules>>>('/api/rulebook/presets');
  return (
    <>
      <PageHead title={say('start.title')}>
        <p className="lead">{say('start.lead')}</p>
      </PageHead>
      {holding === 'demo' || holding === 'demoLoading' || holding === 'demoStopped' || holding === 'inUse' ? (
        <p>
          {say('start.begun')} <Link href="/">{say('unknown.home')}</Link>
        </p>
      ) : (
        <Answer of={presets}>{(rules) => <ChoosePreset presets={rules} />}</Answer>
      )}
    </>
  );
};
