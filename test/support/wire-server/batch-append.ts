import type { ServerDuplexStream } from '@grpc/grpc-js';
import type { Message } from 'google-protobuf';
import type { Status as RpcStatus } from '@eventstore/db-client/generated/status_pb.js';
import type { Code as RpcCode } from '@eventstore/db-client/generated/code_pb.js';
import type { BatchAppendReq, BatchAppendResp as BatchAppendResponse } from '@eventstore/db-client/generated/streams_pb.js';
import { strikes } from './faults.js';
import { readExpectation, readProposal, readStreamName, readUuid } from './proposal.js';
import {
  AllStreamPosition,
  Any,
  BadRequest,
  BatchAppendResp,
  Code,
  MaximumAppendSizeExceeded,
  Status,
  StreamIdentifier,
  Timeout,
  WellKnownEmpty,
  WrongExpectedVersion,
} from './protocol.js';
import { isRefusal, serverNotReady } from './refusals.js';
import { commit, turnedAway, type Session } from './session.js';
import type { AppendDecision, ExpectedVersion, ProposedEvent } from './transaction-log.js';

interface PendingAppend {
  readonly stream: string;
  readonly expected: ExpectedVersion;
  readonly events: ProposedEvent[];
  size: number;
}

/** `BatchAppend`: one long stream of appends, each told apart by its correlation id and answered when it was its turn. */
export const batchAppend =
  (session: Session) =>
  (call: ServerDuplexStream<BatchAppendReq, BatchAppendResponse>): void => {
    session.served.batchAppend += 1;
    const away = turnedAway(session, call.metadata);
    if (away) return void call.emit('error', away);

    const { faults, largestAppend } = session;
    const pending = new Map<string, PendingAppend>();
    let unanswered = 0;
    let isClosing = false;

    const answer = (request: BatchAppendReq, stream: string, fill: (response: BatchAppendResponse) => void): void => {
      const response = new BatchAppendResp();
      response.setCorrelationId(request.getCorrelationId());
      const identifier = new StreamIdentifier();
      identifier.setStreamName(Uint8Array.from(Buffer.from(stream)));
      response.setStreamIdentifier(identifier);
      fill(response);
      call.write(response);
      if (strikes(faults, 'answerTwice')) call.write(response);
      unanswered -= 1;
      if (unanswered >= 0 && isClosing) call.end();
    };

    const take = (request: BatchAppendReq): void => {
      const id = readUuid(request.getCorrelationId());
      const options = request.getOptions();
      if (options) {
        const deadline = options.getDeadline()?.toDate().getTime() ?? Infinity;
        const stream = readStreamName(options.getStreamIdentifier()?.getStreamName_asU8());
        if (deadline <= Date.now()) return answer(request, stream, (response) => response.setError(timedOut()));
        const expected = readExpectation(options, options.hasStreamPosition(), options.getStreamPosition());
        pending.set(id, { stream, expected, events: [], size: 0 });
      }
      const collected = pending.get(id);
      if (!collected) return;
      for (const message of request.getProposedMessagesList()) {
        const proposal = readProposal(message, collected.size, largestAppend);
        collected.size = proposal.size;
        collected.events.push(proposal.event);
      }
      if (!request.getIsFinal()) return;
      pending.delete(id);
      unanswered += 1;
      // The writer is another thread.
      setImmediate(write, request, collected);
    };

    const write = (request: BatchAppendReq, { stream, expected, events }: PendingAppend): void => {
      if (strikes(faults, 'endBatchStreams')) return void call.end();
      if (strikes(faults, 'swallowAppends')) return;
      const decision = commit(session, stream, expected, events);
      if (strikes(faults, 'dropAcknowledgements')) return;
      if (strikes(faults, 'breakAfterCommit')) return void call.emit('error', serverNotReady());
      answer(request, stream, (response) => decide(response, decision, expected));
    };

    call.on('data', (request: BatchAppendReq) => {
      try {
        take(request);
      } catch (error) {
        const stream = Buffer.from(request.getOptions()?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString();
        answer(request, stream, (response) => response.setError(isTooLarge(error) ? tooLarge(largestAppend) : badRequest(String(error))));
      }
    });
    // A server that has answered everything before it learns that no more will come waits for ever, as the real one does.
    call.on('end', () => (isClosing = true));
  };

const decide = (response: BatchAppendResponse, decision: AppendDecision, expected: ExpectedVersion): void => {
  if (decision.outcome === 'wrongExpectedVersion') return response.setError(wrongExpectedVersion(decision.current, expected)) && undefined;
  const success = new BatchAppendResp.Success();
  success.setCurrentRevision(String(decision.revision));
  const position = new AllStreamPosition();
  position.setCommitPosition(String(decision.position));
  position.setPreparePosition(String(decision.position));
  success.setPosition(position);
  response.setSuccess(success);
};

const wrongExpectedVersion = (current: number, expected: ExpectedVersion): RpcStatus => {
  const detail = new WrongExpectedVersion();
  if (current < 0) detail.setCurrentNoStream(new WellKnownEmpty());
  else detail.setCurrentStreamRevision(String(current));
  if (expected === 'any') detail.setExpectedAny(new WellKnownEmpty());
  else if (expected === 'noStream') detail.setExpectedNoStream(new WellKnownEmpty());
  else if (expected === 'streamExists') detail.setExpectedStreamExists(new WellKnownEmpty());
  else detail.setExpectedStreamPosition(String(expected));
  return failure('WrongExpectedVersion', Code.ALREADY_EXISTS, detail);
};

const timedOut = (): RpcStatus => failure('Timeout', Code.DEADLINE_EXCEEDED, new Timeout());

const tooLarge = (limit: number): RpcStatus => {
  const detail = new MaximumAppendSizeExceeded();
  detail.setMaxappendsize(limit);
  return failure('MaximumAppendSizeExceeded', Code.INVALID_ARGUMENT, detail);
};

const badRequest = (reason: string): RpcStatus => {
  const detail = new BadRequest();
  detail.setMessage(reason);
  return failure('BadRequest', Code.INVALID_ARGUMENT, detail);
};

const failure = (name: string, code: RpcCode, detail: Message): RpcStatus => {
  const packed = new Any();
  packed.pack(detail.serializeBinary(), `event_store.client.${name}`);
  const status = new Status();
  status.setCode(code);
  status.setMessage(name);
  status.setDetails(packed);
  return status;
};

const isTooLarge = (error: unknown): boolean => isRefusal(error) && error.metadata.get('exception')[0] === 'maximum-append-size-exceeded';
