import { useIntl } from 'react-intl';
import { useFormats } from '../../languages/use-formats.js';

interface VotedProps {
  readonly ballotId: string;
  readonly votes: number;
  readonly rights: number;
}

/** How many have voted; a script lets the number go up while the page is open. */
export const Voted = ({ ballotId, votes, rights }: VotedProps) => {
  const intl = useIntl();
  const { number } = useFormats();
  const counted = (
    <span key="votes" data-votes={ballotId}>
      {number(votes)}
    </span>
  );
  return <span>{intl.formatMessage({ id: 'ballot.voted' }, { votes: counted, rights })}</span>;
};
