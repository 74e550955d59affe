/** What can be shown of a member on the list, in the usual order; and which columns of a file say the same. */
export const memberColumns = {
  number: ['memberNumber'],
  name: ['familyName', 'givenName', 'legalName', 'nameErasedOn'],
  kind: ['kind'],
  category: ['category'],
  college: ['college'],
  since: ['validFrom'],
  rights: ['suspended'],
  shares: ['quantity'],
  subscribed: ['subscribedCents'],
  paid: ['paidUpCents'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MemberColumn = keyof typeof memberColumns;

// The keys of the table above.
export const everyColumn = Object.keys(memberColumns) as readonly MemberColumn[];

/** Without a word in the address. */
export const usualColumns: readonly MemberColumn[] = ['number', 'name', 'kind', 'since', 'shares', 'paid'];
