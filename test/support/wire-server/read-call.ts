import type { ServerWritableStream } from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';

/** A call of `Read`: one request, any number of answers. */
export type ReadCall = ServerWritableStream<ReadReq, ReadResp>;
