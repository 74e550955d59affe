import type { ReactNode } from 'react';
import { useSay } from '../languages/use-say.js';

/** A table that may be wider than the screen: it scrolls by itself, from the keyboard too. */
export const WideTable = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const say = useSay();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard (axe: scrollable-region-focusable)
    <section className="wide-table" aria-label={say('table.of', { title: label })} tabIndex={0}>
      {children}
    </section>
  );
};
