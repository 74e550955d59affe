import { useEffect, useRef, type ReactNode } from 'react';
import { useSay } from '../languages/use-say.js';

/** The very first page is announced by the browser. */
let isFirst = true;

/** The heading of a page, which is also the title of its tab. A new page is announced by moving the focus to it. */
export const PageHead = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = say('shell.tab', { title });
  }, [say, title]);

  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);

  return (
    <div className="page-head">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </div>
  );
};
