import { type Attribute, Certificate, PKIStatus, SignedData, SignedDataVerifyError, TimeStampResp, TSTInfo } from 'pkijs';
import { hex } from '../bytes.js';
import { refusal } from '../refusal.js';
import { DIGESTS, isDigest, oidOf, ownBuffer, valueOf } from './asn1.js';
import { isForTimeStamping, isNamedBy } from './signing-certificate.js';
import { nonceInteger } from './timestamp-request.js';
import type { TimestampExpectation, VerifiedTimestamp } from './verified-timestamp.js';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const COMMON_NAME = '2.5.4.3';
/** What pkijs answers when the chain of certificates is what fails. */
const CHAIN_FAILED = 5;

/** See `timestamp.ts`, which loads this file and its ASN.1 library only when a token is there to verify. */
export const verifyToken = async (response: Uint8Array, expected: TimestampExpectation): Promise<VerifiedTimestamp> => {
  const { token, info } = parseResponse(response);
  const signed = signedAttributes(token);
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
  const { status, timeStampToken } = understood('response', () => TimeStampResp.fromBER(ownBuffer(bytes)));
  const isGranted = status.status === PKIStatus.granted || status.status === PKIStatus.grantedWithMods;
  if (!isGranted || !timeStampToken) throw refusal('TIMESTAMP_REFUSED', { status: status.status });
  const token = understood('token', () => new SignedData({ schema: timeStampToken.content }));
  const { eContentType, eContent } = token.encapContentInfo;
  if (eContentType !== TST_INFO || !eContent) throw refusal('TIMESTAMP_MALFORMED', { part: 'content' });
  return { token, info: understood('content', () => TSTInfo.fromBER(eContent.getValue())) };
};

/** One signer, who signed attributes, the type of the content among them (RFC 3161, section 2.4.2). */
const signedAttributes = ({ signerInfos: [signer, another] }: SignedData): readonly Attribute[] => {
  const attributes = signer?.signedAttrs?.attributes;
  if (another || !attributes || oidOf(valueOf(attributes, CONTENT_TYPE)) !== TST_INFO)
    throw refusal('TIMESTAMP_MALFORMED', { part: 'signer' });
  return attributes;
};

const isOver = (info: TSTInfo, data: Uint8Array): Promise<boolean> => {
  const algorithm = DIGESTS[info.messageImprint.hashAlgorithm.algorithmId];
  if (!algorithm) throw refusal('TIMESTAMP_MALFORMED', { part: 'hash algorithm' });
  return isDigest(algorithm, info.messageImprint.hashedMessage, data);
};

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

const nameOf = (certificate: Certificate): string =>
  certificate.subject.typesAndValues.find(({ type }) => type === COMMON_NAME)?.value.valueBlock.value ?? '';

const understood = <Value>(part: string, read: () => Value): Value => {
  try {
    return read();
  } catch (error) {
    throw refusal('TIMESTAMP_MALFORMED', { part }, error);
  }
};
