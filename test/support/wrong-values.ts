/** JSON keeps a key named `__proto__`; a literal would set the prototype instead. */
const polluted: unknown = JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}');

/** What a client may send in the place of anything: by mistake, or to see what breaks. */
const anything: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  '',
  '__proto__',
  '1/0',
  '9999-99-99',
  '\u0000',
  '\ud800',
  'é'.repeat(4_000),
  [],
  [null],
  {},
  polluted,
];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The value with something else in one place of it, at any depth: every place and everything in turn; each list and object also cut. */
export const spoilt = function* (value: unknown): Generator {
  yield* anything;
  if (!isObject(value)) return;
  for (const [key, part] of Object.entries(value)) {
    const without = Object.entries(value).filter(([other]) => other !== key);
    const rebuilt = (change: unknown): unknown =>
      Array.isArray(value) ? value.with(Number(key), change) : Object.fromEntries([...without, [key, change]]);
    for (const change of spoilt(part)) yield rebuilt(change);
    yield Array.isArray(value) ? without.map(([, other]) => other) : Object.fromEntries(without);
  }
  if (Array.isArray(value)) return;
  for (const key of ['unknownField', 'toString', '']) yield { ...value, [key]: 'x' };
  yield Object.assign(JSON.parse('{"__proto__":{"admin":true}}') as object, value);
};
