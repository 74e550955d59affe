import { useCallback } from 'react';
import { useMe } from '../../access/use-me.js';
import { useSay } from '../../languages/use-say.js';
import { shortId } from '../members/short-id.js';

/** Somebody who acts here, as far as she is named. */
interface Holder {
  readonly actorId: string;
  readonly loginName: string | null;
}

/** How somebody who acts here is called: herself, her number or chosen name, or the beginning of her pseudonym. */
export const useHolderName = (): ((holder: Holder) => string) => {
  const say = useSay();
  const me = useMe();
  return useCallback(
    ({ actorId, loginName }) => {
      const called = loginName === null ? say('member.pseudonym', { id: shortId(actorId) }) : loginNameIn(loginName);
      return actorId === me?.actorId ? say('roles.you', { name: called }) : called;

      function loginNameIn(name: string): string {
        return /^\d+$/.test(name) ? say('account.member', { name }) : name;
      }
    },
    [say, me],
  );
};
