import { useLayoutEffect, useState, type RefObject } from 'react';

interface Lines {
  /** the first and the one after the last that are drawn */
  readonly from: number;
  readonly to: number;
}

/** Lines drawn above and below those in sight, and how many pass before others are drawn: a list drawn anew at every line stutters. */
const SPARE = 12;
const STEP = 4;

/** What is drawn before anything was measured: about a screen. */
const AT_FIRST = 24;

/**
 * Which lines of a long list are drawn. All of them are equally high, so that it is arithmetic, however many there are.
 * @param frame   what scrolls
 * @param height  of a line, CSS pixels
 */
export const useLinesInSight = (frame: RefObject<HTMLElement | null>, count: number, height: number): Lines => {
  const [{ first, inSight }, see] = useState({ first: 0, inSight: AT_FIRST });
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return;
    const look = (): void => {
      const line = Math.floor(box.scrollTop / height);
      const now = { first: line - (line % STEP), inSight: Math.ceil(box.clientHeight / height) };
      see((before) => (before.first === now.first && before.inSight === now.inSight ? before : now));
    };
    look();
    const sized = new ResizeObserver(look);
    sized.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      sized.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [frame, height]);
  // A shorter list leaves the frame further down than its end until the browser has scrolled back.
  const from = Math.max(0, Math.min(first, count - inSight) - SPARE);
  return { from, to: Math.min(count, Math.max(first, 0) + inSight + STEP + SPARE) };
};
