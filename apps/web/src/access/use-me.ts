import { useCallback, useContext } from 'react';
import type { Me } from '../server/me.js';
import { MeContext } from './me-context.js';

/** Who is signed in; asked once for all pages. Nothing while it is asked, and for a stranger. */
export const useMe = (): Me | undefined => useContext(MeContext).me;

/** Has it asked again who is signed in and what she may do. */
export const useMeAgain = (): (() => void) => useContext(MeContext).again;

/**
 * Whether an operation of the API is open to whoever is signed in: to show an act only to those who may do it. What hangs on the case at
 * hand, such as the bureau of one assembly, is not known here: the server decides.
 */
export const useMay = (): ((operation: string) => boolean) => {
  const me = useMe();
  return useCallback((operation) => me?.may.includes(operation) ?? false, [me]);
};
