import { fastifyFormbody } from '@fastify/formbody';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { hasCode } from '#kernel';
import { pageOfMembers } from '../access/page-of-members.js';
import { ballotRoutes } from './ballot/ballot-routes.js';
import { memberAssets } from './member-assets.js';
import { PageDesk } from './page-desk.js';
import { PageServices } from './page-services.js';
import { assemblyRoutes } from './me/assembly-routes.js';
import { electionRoutes } from './me/election-routes.js';
import { fileRoutes } from './me/file-routes.js';
import { homeRoutes } from './me/home-routes.js';
import { proceedingRoutes } from './me/proceeding-routes.js';
import { preferenceRoutes } from './preference-routes.js';
import { accessRoutes } from './sign-in/access-routes.js';
import { accountRoutes } from './sign-in/account-routes.js';
import { signInRoutes } from './sign-in/sign-in-routes.js';
import { refusalOf, refusedPage, unexpected } from './refusal.js';

const everyRoute = [
  preferenceRoutes,
  signInRoutes,
  accessRoutes,
  accountRoutes,
  homeRoutes,
  fileRoutes,
  assemblyRoutes,
  electionRoutes,
  proceedingRoutes,
  ballotRoutes,
];

/** Longest form that is taken, in bytes: a statement of a candidate fits. */
const FORM_LIMIT = 64 * 1024;

/**
 * Serves the pages of members: written by the server, used with nothing but forms. They live in a scope of their own, the only one that
 * takes forms; the API takes JSON and nothing else.
 */
export const serveMemberPages = async (application: NestFastifyApplication): Promise<void> => {
  const desk = new PageDesk(new PageServices(application), memberAssets());
  const server: FastifyInstance = application.getHttpAdapter().getInstance();
  await server.register(async (scope) => {
    scope.addHook('onRoute', (route) => {
      route.config = { ...route.config, ...pageOfMembers(route.url) };
    });
    await scope.register(fastifyFormbody, { bodyLimit: FORM_LIMIT });
    tellRefusals(scope, desk);
    for (const routes of everyRoute) routes(scope, desk);
  });
};

const logger = new Logger('MemberPages');

/** Whatever was refused is told as a page; who is not signed in is asked to, and comes back. */
const tellRefusals = (scope: FastifyInstance, desk: PageDesk): void => {
  scope.setErrorHandler(async (error, request, reply) => {
    const visit = await desk.receive(request, reply);
    if (hasCode(error, 'NOT_SIGNED_IN')) return visit.goTo(`/sign-in?to=${encodeURIComponent(request.url)}`);
    const refused = refusalOf(error, visit);
    if (refused) return visit.show(refusedPage(refused, '/me', visit), { status: refused.status });
    const told = unexpected(visit);
    logger.error({ reference: told.reference, error: error instanceof Error ? error.stack : String(error) });
    return visit.show(refusedPage(told, '/me', visit), { status: told.status });
  });
};
