import { useState } from 'react';
import { useSay } from '../../languages/use-say.js';
import type { Assembly } from '../../server/assembly.js';
import type { ElectionAnswer } from '../../server/election.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { useNames } from '../members/use-names.js';
import { CandidacyCard } from './candidacy-card.js';
import { DeclareCandidacy } from './declare-candidacy.js';
import { ElectionLinks } from './election-links.js';
import { ElectionFacts } from './election-facts.js';
import { ElectionResult } from './election-result.js';
import { ElectionStep } from './election-step.js';
import { nextElectionStep } from './next-election-step.js';

/** Milliseconds between two questions while an assembly votes. */
const PACE = 4_000;

/** One election, from its candidacies to its result: what comes next, who stands, who was elected and how. */
export const ElectionPage = ({ electionId }: { readonly electionId: string }) => {
  const say = useSay();
  const [turn, setTurn] = useState(0);
  const [isDeclaring, declare] = useState(false);
  const asked = useAnswer<ElectionAnswer>(`/api/elections/${electionId}`, undefined, String(turn));
  const election = asked.status === 'answered' ? asked.answer : undefined;
  const assembly = useAnswer<Assembly>(
    election && `/api/assemblies/${election.called.assemblyId}`,
    election?.list && !election.proclaimed ? PACE : undefined,
    String(turn),
  );
  const names = useNames(election?.candidacies.map(({ memberId }) => memberId) ?? []);
  const recorded = (): void => {
    declare(false);
    setTurn((before) => before + 1);
  };
  return (
    <>
      <PageHead title={election ? say(`election.body.${election.called.body}`) : say('elections.one')}>
        {election && <ElectionLinks called={election.called} />}
      </PageHead>
      <Answer of={asked}>
        {(found) => {
          const { candidacies, list: paper, proclaimed } = found;
          return (
            <>
              <Answer of={assembly}>
                {(held) => {
                  const ballot = held.ballots.find(({ ballotId }) => ballotId === paper?.ballotId);
                  const next = nextElectionStep(found, held.status, ballot);
                  return <ElectionStep key={next} election={found} assembly={held} ballot={ballot} next={next} recorded={recorded} />;
                }}
              </Answer>
              <ElectionFacts election={found} />
              {proclaimed && <ElectionResult election={found} />}
              <section className="stack" aria-labelledby="candidacies">
                <h2 id="candidacies" className="dotted-under">
                  {say('elections.candidacies')}
                </h2>
                {candidacies.length === 0 && <p className="soft">{say('election.nobody')}</p>}
                <ul className="plain-list stack">
                  {candidacies.map((candidacy) => (
                    <CandidacyCard
                      key={candidacy.candidate}
                      electionId={electionId}
                      candidacy={candidacy}
                      name={names(candidacy.memberId)}
                      isOpen={paper === null}
                      isProclaimed={proclaimed !== null}
                      recorded={recorded}
                    />
                  ))}
                </ul>
                {paper === null && candidacies.length > 0 && (
                  <div className="no-print">
                    <button type="button" className="button quiet small" aria-expanded={isDeclaring} onClick={() => declare(!isDeclaring)}>
                      {say('elections.declare')}
                    </button>
                  </div>
                )}
                {isDeclaring && paper === null && <DeclareCandidacy electionId={electionId} recorded={recorded} />}
              </section>
            </>
          );
        }}
      </Answer>
    </>
  );
};
