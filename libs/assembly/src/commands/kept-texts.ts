import type { PublicDocuments } from '#documents';
import { documentNotFound } from '../domain/assembly.errors.js';

/** A meeting as it is asked for: the place in words, which become a public document. */
export type InWords<Wanted> = Omit<Wanted, 'type' | 'placeDigest'> & { readonly place?: string };

/** The place is kept before the entry that names it is written. */
export const withPlaceKept = async <Asked extends { readonly place?: string }>({ place, ...asked }: Asked, documents: PublicDocuments) => ({
  ...asked,
  placeDigest: place === undefined ? undefined : await documents.put(place),
});

/** An entry never points at a document nobody has. @throws DomainError `DOCUMENT_NOT_FOUND` {digest} */
export const assertKept = async (digests: readonly string[], documents: PublicDocuments): Promise<void> => {
  for (const digest of digests) if ((await documents.get(digest)) === undefined) throw documentNotFound(digest);
};
