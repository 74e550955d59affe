import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { RulebookVersion } from '../../server/rules.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';

/** Which acts the rules ask two persons for. */
export const TwoPersons = () => {
  const say = useSay();
  const asked = useAnswer<{ readonly versions: readonly RulebookVersion[] }>('/api/rulebook');
  return (
    <section className="card" aria-labelledby="two-persons">
      <h2 id="two-persons">{say('twoPersons.title')}</h2>
      <Answer of={asked}>
        {({ versions }) => {
          const { operations = [], withinMinutes = 0 } = versions.at(-1)?.rules.fourEyes ?? {};
          return operations.length === 0 ? (
            <p>{say('twoPersons.none')}</p>
          ) : (
            <>
              <ul>
                {operations.map((act) => (
                  <li key={act}>{say(`twoPersons.${act}`)}</li>
                ))}
              </ul>
              <p className="soft">{say('twoPersons.within', { minutes: withinMinutes })}</p>
            </>
          );
        }}
      </Answer>
      <p>
        <Link href="/rules">{say('navigation.rules')}</Link>
      </p>
    </section>
  );
};
