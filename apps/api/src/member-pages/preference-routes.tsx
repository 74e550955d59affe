import type { FastifyInstance } from 'fastify';
import { appearances, OfflinePage } from '../../../web/src/member/index.js';
import { formFields } from './form-fields.js';
import { localPath } from './local-path.js';
import type { PageDesk } from './page-desk.js';
import { APPEARANCE_COOKIE, LANGUAGE_COOKIE } from './reader.js';

const YEAR = 365 * 24 * 60 * 60;

const cookie = (name: string, value: string): string => `${name}=${value}; Path=/; Max-Age=${YEAR}; SameSite=Lax`;

/** How the pages speak and look, with a connection and without: kept in the browser of the reader, and nowhere else. */
export const preferenceRoutes = (scope: FastifyInstance, desk: PageDesk): void => {
  // Kept in every browser, and shown where there is no connection.
  scope.get('/offline', async (request, reply) => {
    const visit = await desk.receive(request, reply);
    return visit.show({ title: visit.say('offline.title'), content: <OfflinePage /> }, { mayBeKept: true });
  });

  scope.post('/preferences', async (request, reply) => {
    const visit = await desk.receive(request, reply);
    const sent = formFields(request.body);
    const language = (['en', 'fr'] as const).find((one) => one === sent.one('language'));
    const appearance = appearances.find((one) => one === sent.one('appearance'));
    if (language) void reply.header('Set-Cookie', cookie(LANGUAGE_COOKIE, language));
    if (appearance) void reply.header('Set-Cookie', cookie(APPEARANCE_COOKIE, appearance));
    return visit.goTo(localPath(sent.one('back')));
  });
};
