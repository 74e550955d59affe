import { randomBytes } from 'node:crypto';
import { DomainError } from '#kernel';
import { timestampRequest, verifyTimestamp } from '#proof';

/** Milliseconds an authority gets to answer. */
const PATIENCE_MS = 20_000;

interface Asking {
  /** DER certificates its own must lead to */
  readonly trusted: readonly Uint8Array[];
  /** gives up */
  readonly signal: AbortSignal;
}

/**
 * Has data stamped by a timestamp authority (RFC 3161, section 3.4: over HTTP), and believes the answer only when it holds.
 * @returns DER of the response
 * @throws DomainError `TIMESTAMP_AUTHORITY_UNREACHABLE` {url}, and those of `verifyTimestamp`
 */
export const askAuthority = async (url: string, data: Uint8Array, { trusted, signal }: Asking): Promise<Uint8Array> => {
  const nonce = randomBytes(16);
  const response = await post(url, await timestampRequest(data, nonce), signal);
  await verifyTimestamp(response, { data, trusted, nonce });
  return response;
};

const post = async (url: string, query: Uint8Array, signal: AbortSignal): Promise<Uint8Array> => {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: new Uint8Array(query),
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    throw new DomainError('TIMESTAMP_AUTHORITY_UNREACHABLE', { url, reason: String(error) }, 'unavailable', { cause: error });
  }
};
