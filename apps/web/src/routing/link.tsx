import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { carried } from '../clocks/carried.js';
import { goToAsWritten, usePlace } from './place.js';

const opensElsewhere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/** A link to a page of ours: a real one, so that it can be opened in a tab, copied and read out. It keeps to the date that is looked at. */
export const Link = ({ href, children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) => {
  const target = carried(href, usePlace());
  const follow = (event: MouseEvent): void => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    goToAsWritten(target);
  };
  return (
    <a href={target} onClick={follow} {...rest}>
      {children}
    </a>
  );
};
