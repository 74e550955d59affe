import * as asn1js from 'asn1js';
import type { Attribute } from 'pkijs';
import { sameBytes } from '../bytes.js';

/** The digests a timestamp may use, by object identifier (RFC 5754). SHA-1 is left out on purpose. */
export const DIGESTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/** The text of an object identifier; `undefined` for any other value. */
export const oidOf = (block: unknown): string | undefined => (block instanceof asn1js.ObjectIdentifier ? block.getValue() : undefined);

/** The one value of a signed attribute. */
export const valueOf = (attributes: readonly Attribute[], oid: string): unknown => {
  const values: readonly unknown[] = attributes.find(({ type }) => type === oid)?.values ?? [];
  return values.length === 1 ? values[0] : undefined;
};

/** True when the value is the digest of the data. */
export const isDigest = async (algorithm: string, digest: asn1js.OctetString, data: Uint8Array): Promise<boolean> =>
  sameBytes(new Uint8Array(await crypto.subtle.digest(algorithm, ownBuffer(data))), digest.valueBlock.valueHexView);

/** The libraries take whole buffers; ours may be a view into a larger one. */
export const ownBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
