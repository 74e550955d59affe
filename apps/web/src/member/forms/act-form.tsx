import type { ReactNode } from 'react';
import { useRetryKey } from './retry-keys.js';

interface ActFormProps {
  readonly action: string;
  /** what its button says */
  readonly does: string;
  readonly children?: ReactNode;
  readonly quiet?: boolean;
}

/** A form that records something: sent twice, it is recorded once. */
export const ActForm = ({ action, does, children, quiet = false }: ActFormProps) => {
  const key = useRetryKey();
  return (
    <form className="stack" method="post" action={action}>
      <input type="hidden" name="key" value={key} />
      {children}
      <button className={quiet ? 'button quiet' : 'button'}>{does}</button>
    </form>
  );
};
