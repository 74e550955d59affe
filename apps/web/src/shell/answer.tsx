import type { ReactNode } from 'react';
import type { Answered } from '../server/use-answer.js';
import { Refused } from './refused.js';
import { Waiting } from './waiting.js';

/** What was asked of the server: being waited for, refused and why, or shown. */
export function Answer<Kind>({ of: asked, children }: { readonly of: Answered<Kind>; readonly children: (answer: Kind) => ReactNode }) {
  if (asked.status === 'waiting') return <Waiting />;
  if (asked.status === 'refused') return <Refused problem={asked.problem} again={asked.again} />;
  return children(asked.answer);
}
