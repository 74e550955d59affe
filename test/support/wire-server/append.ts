import type { sendUnaryData, ServerReadableStream, ServiceError } from '@grpc/grpc-js';
import type { AppendReq, AppendResp as AppendResponse } from '@eventstore/db-client/generated/streams_pb.js';
import { strikes } from './faults.js';
import { readExpectation, readProposal, readStreamName } from './proposal.js';
import { AppendResp, Empty } from './protocol.js';
import { handlerFailed, isRefusal, serverNotReady } from './refusals.js';
import { commit, turnedAway, type Session } from './session.js';
import type { AppendDecision, ExpectedVersion, ProposedEvent } from './transaction-log.js';

/** `Append`: one call an append; options first, then the events, then one answer. */
export const append =
  (session: Session) =>
  (call: ServerReadableStream<AppendReq, AppendResponse>, answer: sendUnaryData<AppendResponse>): void => {
    session.served.append += 1;
    const away = turnedAway(session, call.metadata);
    if (away) return answer(away);

    const { faults, largestAppend } = session;
    let target: { readonly stream: string; readonly expected: ExpectedVersion } | undefined;
    const events: ProposedEvent[] = [];
    let size = 0;
    let refused: ServiceError | undefined;

    const take = (request: AppendReq): void => {
      const options = request.getOptions();
      if (!target) {
        if (!options) throw handlerFailed();
        target = {
          stream: readStreamName(options.getStreamIdentifier()?.getStreamName_asU8()),
          expected: readExpectation(options, options.hasRevision(), options.getRevision()),
        };
        return;
      }
      const message = request.getProposedMessage();
      if (!message) throw handlerFailed();
      const proposal = readProposal(message, size, largestAppend);
      size = proposal.size;
      events.push(proposal.event);
    };

    call.on('data', (request: AppendReq) => {
      if (refused) return;
      try {
        take(request);
      } catch (error) {
        refused = isRefusal(error) ? error : handlerFailed();
        answer(refused);
      }
    });
    const complete = (): void => {
      if (refused) return;
      if (!target) return answer(handlerFailed());
      if (strikes(faults, 'swallowAppends')) return;
      const decision = commit(session, target.stream, target.expected, events);
      if (strikes(faults, 'dropAcknowledgements')) return;
      if (strikes(faults, 'breakAfterCommit')) return answer(serverNotReady());
      answer(null, appendResponse(decision, target.expected));
    };
    // A client that gives a call up ends it first and resets it then: the server may take what has arrived for all there is.
    call.on('end', complete);
  };

const appendResponse = (decision: AppendDecision, expected: ExpectedVersion): AppendResponse => {
  const response = new AppendResp();
  if (decision.outcome === 'wrongExpectedVersion') {
    const wrong = new AppendResp.WrongExpectedVersion();
    if (decision.current < 0) wrong.setCurrentNoStream(new Empty());
    else wrong.setCurrentRevision(String(decision.current));
    if (expected === 'any') wrong.setExpectedAny(new Empty());
    else if (expected === 'noStream') wrong.setExpectedNoStream(new Empty());
    else if (expected === 'streamExists') wrong.setExpectedStreamExists(new Empty());
    else wrong.setExpectedRevision(String(expected));
    response.setWrongExpectedVersion(wrong);
    return response;
  }
  const success = new AppendResp.Success();
  if (decision.revision < 0) success.setNoStream(new Empty());
  else success.setCurrentRevision(String(decision.revision));
  const position = new AppendResp.Position();
  position.setCommitPosition(String(decision.position));
  position.setPreparePosition(String(decision.position));
  success.setPosition(position);
  response.setSuccess(success);
  return response;
};
