/**
 * The protocol as the client package generated it. The generated modules are CommonJS with a default export only, and share the
 * `google-protobuf` instance of the client: messages of another instance are not recognised.
 */
import features from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import featuresMessages from '@eventstore/db-client/generated/serverfeatures_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import statusMessages from '@eventstore/db-client/generated/status_pb.js';
import codes from '@eventstore/db-client/generated/code_pb.js';
import streams from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streamsMessages from '@eventstore/db-client/generated/streams_pb.js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';

export const { StreamsService } = streams;
export const { ServerFeaturesService } = features;
export const { SupportedMethod, SupportedMethods } = featuresMessages;
export const { AppendResp, BatchAppendResp, ReadResp } = streamsMessages;
export const { AllStreamPosition, Empty, MaximumAppendSizeExceeded, BadRequest, StreamIdentifier, Timeout, UUID, WrongExpectedVersion } =
  shared;
export const { Status } = statusMessages;
export const { Code } = codes;
export const { Any } = any;
/** `BatchAppend` uses Google's empty message where the older calls use their own. */
export const { Empty: WellKnownEmpty } = empty;
