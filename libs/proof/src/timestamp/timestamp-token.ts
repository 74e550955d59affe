import * as asn1js from 'asn1js';
import { type Attribute, Certificate, ExtKeyUsage, SignedData, SignedDataVerifyError, TimeStampResp, TSTInfo } from 'pkijs';
import { hex, sameBytes } from '../bytes.js';
import { refusal } from '../refusal.js';
import type { TimestampExpectation, VerifiedTimestamp } from './timestamp.js';
import { nonceInteger } from './timestamp-request.js';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const FOR_TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const COMMON_NAME = '2.5.4.3';
/** What pkijs answers when the chain of certificates is what fails. */
const CHAIN_FAILED = 5;

/** See `timestamp.ts`, which loads this file and its ASN.1 library only when a token is there to verify. */
export const verifyToken = async (response: Uint8Array, expected: TimestampExpectation): Promise<VerifiedTimestamp> => {
  const { token, info } = parseResponse(response);
  const signed = token.signerInfos.length === 1 ? token.signerInfos[0]?.signedAttrs?.attributes : undefined;
  if (!signed || valueOf(signed, CONTENT_TYPE)?.valueBlock.toString() !== TST_INFO)
    throw refusal('TIMESTAMP_MALFORMED', { part: 'signer' });
  if (!(await isOver(info, expected.data))) throw refusal('TIMESTAMP_OTHER_DATA');
  if (expected.nonce && !info.nonce?.isEqual(nonceInteger(expected.nonce))) throw refusal('TIMESTAMP_NONCE_MISMATCH');
  const signer = await verifiedSigner(token, expected);
  if (!isForTimeStamping(signer)) throw refusal('TIMESTAMP_NOT_AN_AUTHORITY', { authority: nameOf(signer) });
  if (!(await isNamedBy(signed, signer))) throw refusal('TIMESTAMP_CERTIFICATE_MISMATCH', { authority: nameOf(signer) });
  return {
    time: info.genTime.toISOString(),
    authority: nameOf(signer),
    serial: hex(info.serialNumber.valueBlock.valueHexView),
    policy: info.policy,
  };
};

const parseResponse = (bytes: Uint8Array): { token: SignedData; info: TSTInfo } => {
  const response = understood('response', () => TimeStampResp.fromBER(ownBuffer(bytes)));
  if (response.status.status > 1 || !response.timeStampToken) throw refusal('TIMESTAMP_REFUSED', { status: response.status.status });
  const { timeStampToken } = response;
  const token = understood('token', () => new SignedData({ schema: timeStampToken.content }));
  const { eContentType, eContent } = token.encapContentInfo;
  if (eContentType !== TST_INFO || !eContent) throw refusal('TIMESTAMP_MALFORMED', { part: 'content' });
  return { token, info: understood('content', () => TSTInfo.fromBER(eContent.getValue())) };
};

const isOver = (info: TSTInfo, data: Uint8Array): Promise<boolean> => {
  const algorithm = DIGESTS[info.messageImprint.hashAlgorithm.algorithmId];
  if (!algorithm) throw refusal('TIMESTAMP_MALFORMED', { part: 'hash algorithm' });
  return isDigest(algorithm, info.messageImprint.hashedMessage, data);
};

const isDigest = async (algorithm: string, digest: asn1js.OctetString, data: Uint8Array): Promise<boolean> =>
  sameBytes(new Uint8Array(await crypto.subtle.digest(algorithm, ownBuffer(data))), digest.valueBlock.valueHexView);

const verifiedSigner = async (token: SignedData, { data, trusted }: TimestampExpectation): Promise<Certificate> => {
  const trustedCerts = trusted.map((der) => understood('trusted certificate', () => Certificate.fromBER(ownBuffer(der))));
  try {
    const verdict = await token.verify({
      signer: 0,
      data: ownBuffer(data),
      trustedCerts,
      checkChain: true,
      // No authority publishes its revocations for ever; the chain is judged at the time of the token.
      passedWhenNotRevValues: true,
      extendedMode: true,
    });
    if (verdict.signatureVerified && verdict.signerCertificate) return verdict.signerCertificate;
  } catch (error) {
    if (!(error instanceof SignedDataVerifyError)) throw error;
    throw refusal(error.code === CHAIN_FAILED ? 'TIMESTAMP_NOT_TRUSTED' : 'TIMESTAMP_SIGNATURE_INVALID', {}, error);
  }
  throw refusal('TIMESTAMP_SIGNATURE_INVALID');
};

/** RFC 3161, section 2.3: the certificate serves this purpose only, and says so with a critical extension. */
const isForTimeStamping = (certificate: Certificate): boolean => {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  return usage?.critical === true && purposes.length === 1 && purposes[0] === FOR_TIME_STAMPING;
};

/** RFC 3161, section 2.4.2 and RFC 5816: the signature covers the hash of the certificate it is to be checked with. */
const isNamedBy = async (signed: readonly Attribute[], signer: Certificate): Promise<boolean> => {
  const [list, byDefault] = [valueOf(signed, SIGNING_CERTIFICATE_V2), 'SHA-256'] as const;
  const named = firstNamed(list) ?? firstNamed(valueOf(signed, SIGNING_CERTIFICATE));
  if (!named) return false;
  const [algorithmOrHash, hashBehind] = named.valueBlock.value;
  const algorithm = algorithmOrHash instanceof asn1js.Sequence ? algorithmNamed(algorithmOrHash) : list ? byDefault : 'SHA-1';
  const certHash = algorithmOrHash instanceof asn1js.OctetString ? algorithmOrHash : hashBehind;
  if (!algorithm || !(certHash instanceof asn1js.OctetString)) return false;
  return isDigest(algorithm, certHash, new Uint8Array(signer.toSchema(true).toBER()));
};

const firstNamed = (list: asn1js.BaseBlock | undefined): asn1js.Sequence | undefined => {
  const certificates = list instanceof asn1js.Sequence ? list.valueBlock.value[0] : undefined;
  const first = certificates instanceof asn1js.Sequence ? certificates.valueBlock.value[0] : undefined;
  return first instanceof asn1js.Sequence ? first : undefined;
};

const DIGESTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

const algorithmNamed = (algorithm: asn1js.Sequence): string | undefined => DIGESTS[String(algorithm.valueBlock.value[0]?.valueBlock)];

const valueOf = (attributes: readonly Attribute[], oid: string): asn1js.BaseBlock | undefined =>
  attributes.find(({ type }) => type === oid)?.values[0];

const nameOf = (certificate: Certificate): string => {
  const name = certificate.subject.typesAndValues.find(({ type }) => type === COMMON_NAME);
  return String(name?.value.valueBlock.value ?? '');
};

const understood = <Value>(part: string, read: () => Value): Value => {
  try {
    return read();
  } catch (error) {
    throw refusal('TIMESTAMP_MALFORMED', { part }, error);
  }
};

/** The library takes whole buffers; ours may be a view into a larger one. */
const ownBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
