import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../languages/use-say.js';
import type { Ballot, Subject } from './ballot.js';
import { Voted } from './voted.js';

/** How the question of a ballot is called. */
export const useSubject = (): ((subject: Subject) => string) => {
  const say = useSay();
  return (subject) =>
    subject.kind === 'resolution'
      ? say('ballot.resolution', { number: subject.number })
      : say('ballot.election', { body: subject.body, seats: subject.seats });
};

/** The question, word for word, before anything is chosen: its text and annexes one tap away. */
export const QuestionHead = ({ ballot: { ballotId, subject, closesAt, votes, rollCount } }: { readonly ballot: Ballot }) => {
  const say = useSay();
  const told = useSubject();
  const { instant } = useFormats();
  return (
    <header className="page-head">
      <h1>{told(subject)}</h1>
      {subject.kind === 'resolution' && <QuestionText text={subject.text} annexes={subject.annexes} />}
      <p>
        {closesAt === null ? say('ballot.closesByChair') : say('ballot.closesAt.member', { at: instant(closesAt) })}{' '}
        <Voted ballotId={ballotId} votes={votes} rights={rollCount} />
      </p>
    </header>
  );
};

/** Longer texts are folded, so that the answers are on the first screen. */
const LONGEST_SHOWN = 300;

const QuestionText = ({ text, annexes }: { readonly text: string; readonly annexes: readonly string[] }) => {
  const say = useSay();
  return (
    <>
      {text.length <= LONGEST_SHOWN ? (
        <p className="question-text">{text}</p>
      ) : (
        <details>
          <summary>{say('ballot.wholeText')}</summary>
          <p className="question-text">{text}</p>
        </details>
      )}
      {annexes.map((href, index) => (
        <p key={href}>
          <a href={href} target="_blank" rel="noreferrer">
            {say('ballot.annex', { number: index + 1 })}
          </a>
        </p>
      ))}
    </>
  );
};
