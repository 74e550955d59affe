import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessLog, permissionOf, type Identified, type RequestSubject } from '#access';
import { isUuid } from '#kernel';
import { FourEyes } from './four-eyes.js';
import { ENTRANCE, type Entrance } from './identification.js';
import { notSignedIn, requesterOf, setRequester } from './requester.js';
import { subjectOf } from './request-subject.js';
import { isPageOfMembers, operationBehind } from './page-of-members.js';
import { Rights } from './rights.js';
import { routesOf } from './routes.js';

type Done = (error?: Error) => void;

/**
 * Stands before every route: first finds out who sends the request, and sends strangers away before their body is read; then, once it is read,
 * asks the table of permissions. Hooks of the server and no guards of the framework, so that a route nobody thought of is refused too.
 */
export const guardRequests = (application: NestFastifyApplication): void => {
  const { identification, mayEverything } = application.get<Entrance>(ENTRANCE, { strict: false });
  const rights = application.get(Rights, { strict: false });
  const fourEyes = application.get(FourEyes, { strict: false });
  const accessLog = application.get(AccessLog, { strict: false });
  const server = application.getHttpAdapter().getInstance();
  const routes = routesOf(application.get(ModulesContainer));
  const operationOf = ({ method, routeOptions: { url = '', config } }: FastifyRequest): string | undefined => {
    if (isPageOfMembers(config)) return operationBehind(config);
    return routes.get(`${method === 'HEAD' ? 'GET' : method} ${url}`) ?? (isFile(url) ? undefined : `${method} ${url}`);
  };

  const enter = (request: FastifyRequest, identified: Identified | undefined): Error | undefined => {
    if (identified) setRequester(request, identified);
    const operation = operationOf(request);
    return identified || operation === undefined || isOpenToStrangers(operation) ? undefined : notSignedIn();
  };

  const assertMay = async (request: FastifyRequest, operation: string, identified: Identified | undefined): Promise<void> => {
    await rights.assertMay(identified, operation, subjectOf(request));
    if (!identified) return;
    await fourEyes.settle(request, operation, identified.actorId);
    if (permissionOf(operation)?.looksAtMember) noteLook(subjectOf(request), operation, identified.actorId);
  };

  const noteLook = ({ about }: RequestSubject, operation: string, actorId: string): void => {
    for (const memberId of about) if (isUuid(memberId)) accessLog.note({ memberId, actorId, operation });
  };

  server.addHook('onRequest', (request: FastifyRequest, _reply: FastifyReply, done: Done) => {
    const identified = identification.identify(request);
    // Told by structure: a promise of another realm is no instance of ours.
    if (!identified || !('then' in identified)) return done(enter(request, identified));
    // oxlint-disable-next-line promise/no-callback-in-promise -- a vote without a look-up waits for no promise, and a hook has one form
    identified.then((found) => done(enter(request, found)), done);
  });

  if (mayEverything) return;
  server.addHook('preHandler', (request: FastifyRequest, _reply: FastifyReply, done: Done) => {
    const operation = operationOf(request);
    if (operation === undefined || isForWhoeverIsIn(operation, requesterOf(request))) return done();
    // oxlint-disable-next-line promise/no-callback-in-promise -- as above
    assertMay(request, operation, requesterOf(request)).then(() => done(), done);
  });
};

/** Pages and their files, the description of the API, and what no route answers: there is nothing of the cooperative in them. */
const isFile = (url: string): boolean => url === '' || url === '/*' || url === '/api/openapi.json';

/** Whether somebody without a session may have it, now or in some state of the ledger. */
const isOpenToStrangers = (operation: string): boolean =>
  permissionOf(operation)?.who.some((capacity) => capacity === 'everyone' || capacity === 'firstComer') ?? false;

/** What needs nothing looked up: a vote under way waits for nothing here, its right is decided where it is cast. */
const isForWhoeverIsIn = (operation: string, requester: Identified | undefined): boolean => {
  const permission = permissionOf(operation);
  if (!permission || permission.recentProof || requester?.scopes) return false;
  return permission.who.some((capacity) => capacity === 'everyone' || (capacity === 'signedIn' && requester !== undefined));
};
