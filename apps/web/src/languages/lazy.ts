import { lazy as lazyOfReact, type ComponentType, type LazyExoticComponent } from 'react';
import { wholeCatalogue } from './spoken.js';

/** A part of the pages that comes when it is first shown, and its words with it. */
export const lazy = <Properties extends object>(
  bring: () => Promise<{ readonly default: ComponentType<Properties> }>,
): LazyExoticComponent<ComponentType<Properties>> =>
  lazyOfReact(async () => {
    const [part] = await Promise.all([bring(), wholeCatalogue()]);
    return part;
  });
