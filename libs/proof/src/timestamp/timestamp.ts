/**
 * A timestamp (RFC 3161): an authority outside the cooperative signs "I was shown this hash at this time". Over a checkpoint, it says that
 * every entry up to there existed by then.
 *
 * A response holds a CMS signature over a TSTInfo: the hash that was shown, the time, a serial number. It is verified as
 * `openssl ts -verify` does: the hash is that of the data, the one signature holds, the signing certificate is the one named in what was
 * signed (RFC 5816), it is for time stamping and nothing else, and it leads to a certificate that is trusted, all valid at that time.
 *
 * Errors:
 *   TIMESTAMP_MALFORMED             not a response of this form {part}
 *   TIMESTAMP_REFUSED               the authority said no {status}
 *   TIMESTAMP_OTHER_DATA            it is about other data
 *   TIMESTAMP_NONCE_MISMATCH        it answers another request
 *   TIMESTAMP_SIGNATURE_INVALID     the signature does not hold
 *   TIMESTAMP_NOT_TRUSTED           its certificate does not lead to a trusted one, or not at that time
 *   TIMESTAMP_NOT_AN_AUTHORITY      its certificate is not for time stamping
 *   TIMESTAMP_CERTIFICATE_MISMATCH  the signature names another certificate
 */
import type { TimestampExpectation, VerifiedTimestamp } from './verified-timestamp.js';

/**
 * Verifies a timestamp response.
 * @param response  DER of a TimeStampResp, the content of a `.tsr` file
 * @throws DomainError as listed at the head of the file
 */
export const verifyTimestamp = async (response: Uint8Array, expected: TimestampExpectation): Promise<VerifiedTimestamp> => {
  const { verifyToken } = await import('./timestamp-token.js');
  return verifyToken(response, expected);
};

/**
 * A request for a timestamp over `data` (RFC 3161, section 2.4.1), to be posted as `application/timestamp-query`. Only the SHA-256 of the
 * data leaves the house.
 * @param nonce  random bytes, at least eight: the answer must repeat them
 */
export const timestampRequest = async (data: Uint8Array, nonce: Uint8Array): Promise<Uint8Array> =>
  (await import('./timestamp-request.js')).timestampRequest(data, nonce);
