import { useMemo, type ReactNode } from 'react';
import type { Me } from '../server/me.js';
import { useAnswer } from '../server/use-answer.js';
import { useSituation } from '../situation/situation.js';
import { MeContext } from './me-context.js';

/** Tells everything inside who is signed in. An empty ledger knows nobody: there it is not asked. */
export const SignedIn = ({ children }: { readonly children: ReactNode }) => {
  const { holding } = useSituation();
  const asked = useAnswer<Me>(holding === 'demo' || holding === 'inUse' ? '/api/access/me' : undefined);
  const known = useMemo(() => ({ me: asked.status === 'answered' ? asked.answer : undefined, again: asked.again }), [asked]);
  return <MeContext value={known}>{children}</MeContext>;
};
