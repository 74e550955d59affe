import { useEffect, type ReactNode } from 'react';
import { useSay } from '../languages/use-say.js';

/** The heading of a page, which is also the title of its tab. */
export const PageHead = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => {
  const say = useSay();
  useEffect(() => {
    document.title = say('shell.tab', { title });
  }, [say, title]);
  return (
    <div className="page-head">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </div>
  );
};
