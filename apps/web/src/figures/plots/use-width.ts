import { useEffect, useState, type RefObject } from 'react';

/** How wide an element is on the screen, in CSS pixels, kept up as the window changes: so letters keep their size on a phone. */
export const useWidth = (element: RefObject<HTMLElement | null>, before = 640): number => {
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.max(240, Math.floor(entry.contentRect.width))));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
};
