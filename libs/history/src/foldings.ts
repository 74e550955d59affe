import type { Folding } from '#kernel';

/** Where the foldings of every category of streams are found; the application hands them over, the timeline knows no context. */
export const FOLDINGS = Symbol('FOLDINGS');

/** How each category of streams is folded today. */
export type Foldings = Readonly<Record<string, Folding<unknown, never>>>;
