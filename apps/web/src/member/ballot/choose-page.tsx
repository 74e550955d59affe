import { useSay } from '../languages/use-say.js';
import type { Ballot } from './ballot.js';
import { Paper, type FilledIn } from './paper.js';
import { QuestionHead } from './question-head.js';
import { RightsInUse } from './rights-in-use.js';
import { WhoseVotes } from './whose-votes.js';

interface ChoosePageProps {
  readonly ballot: Ballot;
  readonly filled: FilledIn;
  /** what has to be put right before the choice can be confirmed, as a sentence */
  readonly problem?: string;
}

/** First screen: the question, whose votes, and the paper. */
export const ChoosePage = ({ ballot, filled, problem }: ChoosePageProps) => {
  const say = useSay();
  const usable = ballot.rights.filter(({ refusal }) => refusal === null);
  const untouched = usable.filter(({ vote }) => vote === null);
  // Changing what was said already is a wish of its own: nothing ticks it for her.
  const chosen = problem === undefined ? untouched.map(({ rightId }) => rightId) : filled.all('right');
  return (
    <>
      {problem !== undefined && (
        <div className="refused" role="alert">
          <p>
            <strong>{say('ballot.notYet')}</strong> {problem}
          </p>
          <p>
            <a href="#paper">{say('ballot.backToPaper')}</a>
          </p>
        </div>
      )}
      <QuestionHead ballot={ballot} />
      {ballot.representedBy !== undefined && (
        <p className="notice">
          {ballot.representedBy === null ? say('ballot.representedBlank') : say('ballot.represented', { name: ballot.representedBy })}
        </p>
      )}
      <RightsInUse ballot={ballot} />
      <form className="stack" method="post" action={`${ballot.path}/confirmation`}>
        <WhoseVotes rights={ballot.rights} chosen={chosen} />
        <Paper question={ballot.question} filled={filled} />
        <button className="button large">{say('ballot.goOn')}</button>
        <p>{say('ballot.nothingYet')}</p>
      </form>
    </>
  );
};
