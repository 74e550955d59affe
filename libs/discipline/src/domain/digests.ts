/** Names of the texts an entry of a case may stand for, each with the field that holds its digest. */
export const TEXT_FIELDS = {
  facts: 'factsDigest',
  grounds: 'groundsDigest',
  statement: 'statementDigest',
  notes: 'notesDigest',
  proportionality: 'proportionalityDigest',
  appeal: 'appealDigest',
  review: 'reviewDigest',
  reasons: 'reasonsDigest',
} as const;

export type TextName = keyof typeof TEXT_FIELDS;

/** The digest of a text. */
export interface NamedDigest {
  readonly name: TextName;
  readonly digest: string;
}

/** The texts an entry stands for. */
export const digestsIn = (data: object): readonly NamedDigest[] =>
  (Object.entries(TEXT_FIELDS) as [TextName, string][]).flatMap(([name, field]) => {
    const digest = (data as Readonly<Record<string, unknown>>)[field];
    return typeof digest === 'string' ? [{ name, digest }] : [];
  });

/** What an entry says besides its texts. */
export const withoutDigests = (data: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !(Object.values(TEXT_FIELDS) as readonly string[]).includes(field)));
