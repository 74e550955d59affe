import type { FieldProblem } from './field-problem.js';

/** Deeper than any body of ours; validation goes down by recursion and would run out of stack. */
const DEEPEST = 32;

/** More fields and items than any body of ours: looking at each is work a small body must not be able to ask for. */
const MOST = 20_000;

/** A file that was sent is not looked into. */
const isContainer = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);

/** Names every object inherits: validation would take them for known and drop them in silence. */
const isInherited = (name: string): boolean => name in Object.prototype;

/** What validation must not be given: nesting and fields without end, and fields named like what every object has. */
export const strangeKeys = (body: unknown): readonly FieldProblem[] => {
  const waiting = [{ value: body, pointer: '', depth: 0 }];
  const found: FieldProblem[] = [];
  let seen = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, pointer, depth } = next;
    if (!isContainer(value)) continue;
    if (depth > DEEPEST) return [{ pointer, code: 'MAX_DEPTH' }];
    const names = Object.keys(value);
    seen += names.length;
    if (seen > MOST) return [{ pointer, code: 'MAX_KEYS' }];
    for (const name of names) {
      const place = `${pointer}/${name}`;
      if (isInherited(name)) found.push({ pointer: place, code: 'WHITELIST_VALIDATION' });
      waiting.push({ value: value[name], pointer: place, depth: depth + 1 });
    }
  }
  return found;
};
