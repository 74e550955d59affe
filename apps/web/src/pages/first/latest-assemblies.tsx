import { useSay } from '../../languages/use-say.js';
import type { AssemblySummary } from '../../server/assembly.js';
import type { Paged } from '../../server/paged.js';
import type { Answered } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { AssemblyOutcome } from '../assemblies/assembly-outcome.js';
import { AssemblyRow } from '../assemblies/assembly-row.js';

/** What was decided lately. */
export const LatestAssemblies = ({ asked }: { readonly asked: Answered<Paged<AssemblySummary>> }) => {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="assemblies">
      <h2 id="assemblies" className="dotted-under">
        {say('overview.assemblies')}
      </h2>
      <Answer of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('assemblies.empty.text')}</p>
          ) : (
            <ul className="plain-list">
              {items.map((assembly) => (
                <AssemblyRow key={assembly.assemblyId} assembly={assembly}>
                  <AssemblyOutcome assemblyId={assembly.assemblyId} />
                </AssemblyRow>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
};
