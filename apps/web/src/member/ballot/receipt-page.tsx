import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../languages/use-say.js';
import type { Ballot } from './ballot.js';
import { useSubject } from './question-head.js';
import { useAnswer } from './use-answer.js';

/** The proof of one vote, small enough to be read over the telephone. */
export interface Receipt {
  readonly rightId: string;
  /** ledger number of the vote */
  readonly number: number;
  /** instant at which the ledger took it */
  readonly at: string;
  /** three words and four digits drawn from the whole entry */
  readonly words: string;
  /** address of the page that compares them with the ledger */
  readonly checkPath: string;
  /** address of the proof as a file */
  readonly proofPath: string;
}

interface ReceiptPageProps {
  readonly ballot: Ballot;
  readonly receipts: readonly Receipt[];
}

/** Third screen: recorded, and the receipt of each vote. */
export const ReceiptPage = ({ ballot, receipts }: ReceiptPageProps) => {
  const say = useSay();
  const told = useAnswer(ballot.question);
  const subject = useSubject();
  const { instant, number } = useFormats();
  const isOpen = ballot.rights.some(({ refusal }) => refusal === null);
  return (
    <>
      <header className="page-head">
        <p>{subject(ballot.subject)}</p>
        <h1>{say('receipt.title', { votes: receipts.length })}</h1>
      </header>
      {receipts.map((receipt) => {
        const right = ballot.rights.find(({ rightId }) => rightId === receipt.rightId);
        const owner = right?.owner ?? null;
        return (
          <article className="card receipt" key={receipt.rightId} aria-labelledby={`receipt-${receipt.rightId}`}>
            <h2 id={`receipt-${receipt.rightId}`}>{owner === null ? say('ballot.mine') : say('ballot.ofOwner', { name: owner })}</h2>
            {right?.vote && (
              <p>
                {say('ballot.chosen')} <strong>{told(right.vote.answer)}</strong>
              </p>
            )}
            <p>{say('receipt.at', { at: instant(receipt.at), number: number(receipt.number) })}</p>
            <p className="words">{receipt.words}</p>
            <p>{say('receipt.proves')}</p>
            <p className="row no-print">
              <a className="button quiet" href={receipt.checkPath}>
                {say('receipt.check')}
              </a>
              <a className="button quiet" href={receipt.proofPath} download>
                {say('receipt.proof')}
              </a>
            </p>
          </article>
        );
      })}
      <p className="row no-print">
        <button className="button" type="button" data-print hidden>
          {say('receipt.print')}
        </button>
        <a className="button quiet" href={ballot.assemblyPath}>
          {say('receipt.assembly')}
        </a>
      </p>
      {ballot.mayBeReplaced && isOpen && (
        <p className="no-print">
          {say('ballot.mayReplace')} <a href={`${ballot.path}?change=yes`}>{say('receipt.change')}</a>
        </p>
      )}
      {ballot.rights
        .filter(({ vote, refusal }) => vote === null && refusal !== null)
        .map(({ rightId, owner, refusal }) => (
          <div className="refused" key={rightId}>
            <p>
              <strong>{owner === null ? say('ballot.mine') : say('ballot.ofOwner', { name: owner })}</strong> {say('ballot.notRecorded')}{' '}
              {refusal}
            </p>
          </div>
        ))}
    </>
  );
};
