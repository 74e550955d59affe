import { useMay } from '../../access/use-me.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { RulebookVersion } from '../../server/rules.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { RuleChanges } from './rule-changes.js';
import { RulesInWords } from './rules-in-words.js';

/** The rulebook: the version adopted last, then those before it, which still govern what happened under them. */
export const RulesPage = () => {
  const say = useSay();
  const may = useMay();
  const { date } = useFormats();
  const asked = useAnswer<{ readonly versions: readonly RulebookVersion[] }>('/api/rulebook');
  return (
    <>
      <PageHead title={say('rules.title')}>
        <p className="lead">{say('rules.lead')}</p>
      </PageHead>
      <Answer of={asked}>
        {({ versions }) => {
          const [latest, ...earlier] = [...versions].reverse();
          if (!latest) return <p>{say('rules.none')}</p>;
          return (
            <>
              <p>
                <span className="chip">{say('rules.version', { version: latest.version })}</span>{' '}
                {say('rules.from', { date: date(latest.effectiveFrom) })} {say(`legalForm.${latest.rules.legalForm}`)}
              </p>
              {may('statutes-adopt-rulebook') && (
                <div className="row no-print">
                  <Link className="button small" href="/rules/new">
                    {say('changeRules.title')}
                  </Link>
                </div>
              )}
              <RulesInWords rules={latest.rules} level="h2" />
              {latest.version > 1 && <RuleChanges latest={latest.version} />}
              {earlier.map(({ version, effectiveFrom, rules }) => (
                <details key={version}>
                  <summary>
                    {say('rules.version', { version })}, {say('rules.from', { date: date(effectiveFrom) })}
                  </summary>
                  <RulesInWords rules={rules} level="h2" />
                </details>
              ))}
            </>
          );
        }}
      </Answer>
    </>
  );
};
