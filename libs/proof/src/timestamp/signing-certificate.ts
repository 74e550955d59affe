import * as asn1js from 'asn1js';
import { type Attribute, type Certificate, ExtKeyUsage } from 'pkijs';
import { DIGESTS, isDigest, oidOf, valueOf } from './asn1.js';

const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const FOR_TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** RFC 3161, section 2.3: the certificate serves this purpose only, and says so with a critical extension. */
export const isForTimeStamping = (certificate: Certificate): boolean => {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  return usage?.critical === true && purposes.length === 1 && purposes[0] === FOR_TIME_STAMPING;
};

/**
 * RFC 3161, section 2.4.2: the signature covers the hash of the certificate it is to be checked with. Version 2 of the attribute (RFC 5816) names
 * the digest, SHA-256 unless it says; version 1 is always SHA-1, and weak, but only repeats what the chain of certificates shows as well.
 */
export const isNamedBy = async (signed: readonly Attribute[], signer: Certificate): Promise<boolean> => {
  const [newer, older] = [firstNamed(valueOf(signed, SIGNING_CERTIFICATE_V2)), firstNamed(valueOf(signed, SIGNING_CERTIFICATE))];
  const [first, second] = (newer ?? older)?.valueBlock.value ?? [];
  const byDefault = newer ? 'SHA-256' : 'SHA-1';
  const algorithm = first instanceof asn1js.Sequence ? DIGESTS[oidOf(first.valueBlock.value[0]) ?? ''] : byDefault;
  const digest = first instanceof asn1js.Sequence ? second : first;
  if (!algorithm || !(digest instanceof asn1js.OctetString)) return false;
  return isDigest(algorithm, digest, new Uint8Array(signer.toSchema(true).toBER()));
};

/** The first certificate identifier of the attribute: that of the signer. */
const firstNamed = (attribute: unknown): asn1js.Sequence | undefined => {
  const identifiers = attribute instanceof asn1js.Sequence ? attribute.valueBlock.value[0] : undefined;
  const first = identifiers instanceof asn1js.Sequence ? identifiers.valueBlock.value[0] : undefined;
  return first instanceof asn1js.Sequence ? first : undefined;
};
