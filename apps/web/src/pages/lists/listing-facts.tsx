import type { ReactNode } from 'react';
import type { MessageId } from '../../languages/message-id.js';
import { useSay } from '../../languages/use-say.js';

/** What a list says of itself: its rule, its entry, its size, its digest. */
export const ListingFacts = ({ facts }: { readonly facts: readonly (readonly [MessageId, ReactNode])[] }) => {
  const say = useSay();
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
