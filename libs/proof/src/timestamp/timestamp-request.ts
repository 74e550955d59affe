import * as asn1js from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { sha256 } from '../sha256.js';

/** OID of SHA-256 (RFC 5754, section 2.2). */
export const SHA256_OID = '2.16.840.1.101.3.4.2.1';

/**
 * A request for a timestamp over `data` (RFC 3161, section 2.4.1), to be posted as `application/timestamp-query`. Only the SHA-256 of the
 * data leaves the house; the authority is asked for its certificate.
 * @param nonce  random bytes, at least eight: the answer must repeat them
 */
export const timestampRequest = (data: Uint8Array, nonce: Uint8Array): Uint8Array => {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256_OID, algorithmParams: new asn1js.Null() }),
      hashedMessage: new asn1js.OctetString({ valueHex: new Uint8Array(sha256(data)).buffer }),
    }),
    nonce: nonceInteger(nonce),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
};

/** A leading zero byte keeps the integer positive (X.690, section 8.3), and none is left where it is not needed. */
export const nonceInteger = (nonce: Uint8Array): asn1js.Integer =>
  asn1js.Integer.fromBigInt([...nonce].reduce((value, byte) => value * 256n + BigInt(byte), 0n));
