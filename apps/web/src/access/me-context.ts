import { createContext } from 'react';
import type { Me } from '../server/me.js';

export interface KnownMe {
  /** absent while it is asked, and for whoever has not signed in */
  readonly me: Me | undefined;
  /** asks again: after a sign-in, a proof, a role that was granted */
  readonly again: () => void;
}

export const MeContext = createContext<KnownMe>({ me: undefined, again: () => undefined });
