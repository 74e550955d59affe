import { useState } from 'react';
import { useLanguage } from '../languages/use-language.js';
import { useSay } from '../languages/use-say.js';
import { record } from '../server/ask.js';
import type { DemoPerson } from '../server/ledger-state.js';
import { newKey } from '../server/new-key.js';
import type { Problem } from '../server/problem.js';
import { useSituation } from '../situation/situation.js';
import { Refused } from './refused.js';

/** Somebody to be: one press, and every page is asked for again in her name. */
export const DemoPeople = () => {
  const say = useSay();
  const { language } = useLanguage();
  const { asked } = useSituation();
  const [problem, setProblem] = useState<Problem>();
  const people = asked.status === 'answered' ? asked.answer.people : [];

  const be = async (person: DemoPerson): Promise<void> => {
    const outcome = await record(`/api/demo/people/${person}/session`, {}, newKey(), { language });
    if (outcome.status === 'refused') setProblem(outcome.problem);
    else globalThis.location.reload();
  };

  if (people.length === 0) return null;
  return (
    <>
      <p className="no-print">{say('demo.people')}</p>
      <ul className="demo-people no-print">
        {people.map((person) => (
          <li key={person}>
            <button type="button" className="button small" onClick={() => void be(person)}>
              {say(`demo.person.${person}`)}
            </button>
          </li>
        ))}
      </ul>
      {problem && <Refused problem={problem} />}
    </>
  );
};
