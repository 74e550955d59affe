/** One thing that is otherwise since an entry. */
export interface ChangedField {
  /** way to it, `status`, `subscriptions.5d3e….paidUpCents` */
  readonly field: string;
  /** as JSON writes it; null where there was nothing */
  readonly before: string | null;
  readonly after: string | null;
}

/** Fields that are told one by one; what lies deeper is told as a whole. */
const DEPTH = 4;

/** Characters of a value that are told. */
const LONGEST = 500;

/** What differs between two states, field by field, in the order of their names. */
export const changedFields = (before: unknown, after: unknown): readonly ChangedField[] => {
  const [old, now] = [fieldsOf(plain(before)), fieldsOf(plain(after))];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .filter((field) => old.get(field) !== now.get(field))
    .map((field) => ({ field, before: told(old.get(field)), after: told(now.get(field)) }));
};

/** States hold maps and sets, which JSON does not know. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null, (_name, member: unknown) => asJson(member)));

const asJson = (member: unknown): unknown => {
  if (member instanceof Map) return Object.fromEntries(member);
  return member instanceof Set ? [...member] : member;
};

const fieldsOf = (value: unknown, way: readonly string[] = [], fields = new Map<string, string>()): ReadonlyMap<string, string> => {
  if (typeof value === 'object' && value !== null && way.length < DEPTH) {
    for (const [name, member] of Object.entries(value)) fieldsOf(member, [...way, name], fields);
  } else if (way.length > 0) fields.set(way.join('.'), JSON.stringify(value));
  return fields;
};

const told = (text: string | undefined): string | null => {
  if (text === undefined) return null;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};
