import { useEffect } from 'react';
import { useSay } from '../languages/use-say.js';
import { guardPlace } from '../routing/place.js';

/** Asks before a page is left, or closed, on which something was typed and not recorded. */
export const useLeaveWarning = (isUnsaved: boolean): void => {
  const say = useSay();
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    const stopGuarding = guardPlace(() => window.confirm(say('form.leave')));
    return () => {
      window.removeEventListener('beforeunload', warn);
      stopGuarding();
    };
  }, [isUnsaved, say]);
};
