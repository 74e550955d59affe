import { useFormats } from '../../languages/use-formats.js';
import { useFraction } from '../../languages/use-fraction.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly } from '../../server/assembly.js';
import { useRulesOf } from '../../server/use-rules-of.js';
import { requiredThere } from './required-there.js';

/** Who is there now against what the rules of the assembly ask for. */
export const LiveQuorum = ({ assembly: { attendance, roll, rulebookVersion, call } }: { readonly assembly: Assembly }) => {
  const say = useSay();
  const fraction = useFraction();
  const { number } = useFormats();
  const rules = useRulesOf(rulebookVersion);
  const there = attendance.present + attendance.represented;
  return (
    <section className="card" aria-labelledby="quorum">
      <h2 id="quorum">{say('desk.quorum')}</h2>
      <dl className="facts figures" aria-live="polite">
        <div>
          <dt>{say('attendance.present')}</dt>
          <dd>{number(attendance.present)}</dd>
        </div>
        <div>
          <dt>{say('attendance.represented')}</dt>
          <dd>{number(attendance.represented)}</dd>
        </div>
        <div>
          <dt>{say('roll.count')}</dt>
          <dd>{roll ? number(roll.count) : say('desk.noRoll')}</dd>
        </div>
      </dl>
      {roll &&
        rules &&
        (['ordinary', 'extraordinary'] as const).map((kind) => {
          const asked = call === 2 ? rules.quorums[kind].secondCall : rules.quorums[kind].firstCall;
          const required = requiredThere(asked, roll.count);
          return (
            <p key={kind}>
              <span className={`chip ${there >= required ? 'reached' : 'missed'}`}>
                {say(there >= required ? 'quorum.reached' : 'quorum.missed')}
              </span>{' '}
              {say('desk.quorumOf', { kind, fraction: fraction(asked), required, there })}
            </p>
          );
        })}
    </section>
  );
};
