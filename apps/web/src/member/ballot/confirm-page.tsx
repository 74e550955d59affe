import { useSay } from '../languages/use-say.js';
import type { Answer, Ballot } from './ballot.js';
import { useSubject } from './question-head.js';
import { useAnswer, useAnswerOnButton } from './use-answer.js';

interface ConfirmPageProps {
  readonly ballot: Ballot;
  readonly answer: Answer;
  /** rights the vote is cast on */
  readonly rightIds: readonly string[];
  /** made for this choice: sent again, it is the same vote */
  readonly retryKey: string;
  /** candidates that were left unjudged */
  readonly unjudged: readonly string[];
  /** true when it was sent and nobody knows whether it arrived */
  readonly unsure?: boolean;
}

/**
 * Second screen: the question and the choice once more, the choice in the button itself. Nothing comes after it. Two thirds of voters miss a
 * change on a page that is only to be read over; a button that says it is read.
 */
export const ConfirmPage = ({ ballot, answer, rightIds, retryKey, unjudged, unsure = false }: ConfirmPageProps) => {
  const say = useSay();
  const told = useAnswer(ballot.question);
  const onButton = useAnswerOnButton(ballot.question);
  const subject = useSubject();
  const names = ballot.rights
    .filter(({ rightId }) => rightIds.includes(rightId))
    .map(({ owner }) => owner ?? say('ballot.myself'))
    .join(' · ');
  return (
    <>
      <header className="page-head">
        <p>{subject(ballot.subject)}</p>
        <h1>{say('ballot.confirm.title')}</h1>
        {ballot.subject.kind === 'resolution' && ballot.subject.text.length <= 300 && (
          <p className="question-text">{ballot.subject.text}</p>
        )}
      </header>
      {unsure && (
        <div className="refused" role="alert">
          <p>{say('ballot.unsure')}</p>
        </div>
      )}
      <form className="stack" method="post" action={ballot.path} data-vote>
        <p className="chosen">
          {say('ballot.chosen')} <strong>{told(answer)}</strong>
        </p>
        {(rightIds.length > 1 || ballot.rights.length > 1) && <p>{say('ballot.confirm.for', { votes: rightIds.length, names })}</p>}
        {unjudged.length > 0 && <p>{say('ballot.unjudged', { names: unjudged.join(' · ') })}</p>}
        <input type="hidden" name="key" value={retryKey} />
        <input type="hidden" name="choice" value={JSON.stringify(answer)} />
        {rightIds.map((rightId) => (
          <input key={rightId} type="hidden" name="right" value={rightId} />
        ))}
        <button className="button large">{say('ballot.confirm', { choice: onButton(answer), votes: rightIds.length })}</button>
        <output>
          <span data-state="sending" hidden>
            {say('ballot.sending')}
          </span>
          <span data-state="checking" hidden>
            {say('ballot.checking')}
          </span>
        </output>
        <div className="refused" role="alert" data-state="notRecorded" hidden>
          <p>
            <strong>{say('ballot.notRecorded')}</strong> <span data-why />
          </p>
        </div>
        <p>
          <a className="button quiet large" href={ballot.path}>
            {say('ballot.change')}
          </a>
        </p>
      </form>
    </>
  );
};
