import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import type { Empty } from '@eventstore/db-client/generated/shared_pb.js';
import type { SupportedMethods as SupportedMethodsMessage } from '@eventstore/db-client/generated/serverfeatures_pb.js';
import { SupportedMethod, SupportedMethods } from './protocol.js';

/** `GetSupportedMethods`: what a client asks first, to choose between `BatchAppend` and `Append`. */
export const supportedMethods =
  (version: string, hasBatchAppend: boolean) =>
  (_call: ServerUnaryCall<Empty, SupportedMethodsMessage>, answer: sendUnaryData<SupportedMethodsMessage>): void => {
    const response = new SupportedMethods();
    response.setEventStoreServerVersion(version);
    for (const name of hasBatchAppend ? ['read', 'append', 'batchappend'] : ['read', 'append']) {
      const method = new SupportedMethod();
      method.setServiceName('event_store.client.streams.streams');
      method.setMethodName(name);
      if (name === 'read') method.setFeaturesList(['position', 'events']);
      if (name === 'batchappend') method.setFeaturesList(['deadline_duration']);
      response.addMethods(method);
    }
    answer(null, response);
  };
