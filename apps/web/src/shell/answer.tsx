import type { ReactNode } from 'react';
import { useSay } from '../languages/use-say.js';
import type { Answered } from '../server/use-answer.js';
import { Refused } from './refused.js';

/** What was asked of the server: being waited for, refused and why, or shown. */
export function Answer<Kind>({ of: asked, children }: { readonly of: Answered<Kind>; readonly children: (answer: Kind) => ReactNode }) {
  const say = useSay();
  if (asked.status === 'waiting') return <output className="soft later">{say('answer.waiting')}</output>;
  if (asked.status === 'refused') return <Refused problem={asked.problem} again={asked.again} />;
  return children(asked.answer);
}
