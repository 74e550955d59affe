import type { AppendReq, BatchAppendReq } from '@eventstore/db-client/generated/streams_pb.js';
import type { UUID } from '@eventstore/db-client/generated/shared_pb.js';
import type { ExpectedVersion, ProposedEvent } from './transaction-log.js';
import { appendTooLarge, handlerFailed, invalidArgument, metadataMissing } from './refusals.js';

const uuidText = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/** @throws what the server fails with when an id is missing or no UUID */
export const readUuid = (uuid: UUID | undefined): string => {
  if (uuid?.hasStructured()) {
    const bits = uuid.getStructured();
    return hyphenated(hex(bits?.getMostSignificantBits() ?? '0') + hex(bits?.getLeastSignificantBits() ?? '0'));
  }
  const text = uuid?.getString() ?? '';
  if (!uuidText.test(text)) throw handlerFailed();
  return hyphenated(text.replaceAll('-', '').toLowerCase());
};

const hex = (bits: string): string => BigInt.asUintN(64, BigInt(bits)).toString(16).padStart(16, '0');

const hyphenated = (digits: string): string =>
  [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');

export const readStreamName = (name: Uint8Array | undefined): string => {
  const text = name ? Buffer.from(name).toString('utf8') : '';
  if (text === '' || text === '$$') throw handlerFailed();
  return text;
};

/** @throws what the server answers to an event without its required metadata, without an id, or past the size of an append */
export const readProposal = (
  message: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage,
  sizeSoFar: number,
  largestAppend: number,
): { readonly event: ProposedEvent; readonly size: number } => {
  const properties = message.getMetadataMap();
  const type = properties.get('type');
  const contentType = properties.get('content-type');
  if (type === undefined) throw metadataMissing('type');
  if (contentType === undefined) throw metadataMissing('content-type');

  const data = message.getData_asU8();
  const metadata = message.getCustomMetadata_asU8();
  const size = sizeSoFar + data.length + metadata.length + 2 * type.length;
  if (size > largestAppend) throw appendTooLarge(largestAppend);
  return { event: { id: readUuid(message.getId()), type, isJson: contentType === 'application/json', data, metadata }, size };
};

interface Expectation {
  hasAny(): boolean;
  hasNoStream(): boolean;
  hasStreamExists(): boolean;
}

/** @throws what the server answers when nothing was said about the revision */
export const readExpectation = (options: Expectation, hasRevision: boolean, revision: string): ExpectedVersion => {
  if (hasRevision) return Number(revision);
  if (options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'noStream';
  if (options.hasStreamExists()) return 'streamExists';
  throw invalidArgument("'None' is not a valid ExpectedStreamRevisionOneofCase");
};
