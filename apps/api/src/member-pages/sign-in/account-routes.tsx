import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Passwords, SHORTEST_PASSWORD } from '#access';
import { PasswordPage, SessionsPage } from '../../../../web/src/member/index.js';
import { OwnAccount } from '../../access/own-account.js';
import { formFields } from '../form-fields.js';
import { localPath } from '../local-path.js';
import type { PageDesk } from '../page-desk.js';
import { refusalOf } from '../refusal.js';
import { isProven, pathOfProof, signedIn } from './recent-proof.js';

/** What somebody does with her own account: her password, and where she is signed in. */
export const accountRoutes = (scope: FastifyInstance, desk: PageDesk): void => {
  scope.get('/me/password', (request, reply) => showPassword(desk, request, reply, formFields(request.query).one('to')));
  scope.post('/me/password', (request, reply) => setPassword(desk, request, reply));
  scope.get('/me/sessions', (request, reply) => showSessions(desk, request, reply));
  scope.post('/me/sessions/:sessionId/end', (request, reply) => endSession(desk, request, reply));
};

const showPassword = async (
  desk: PageDesk,
  request: FastifyRequest,
  reply: FastifyReply,
  to: string | undefined,
  problem?: { readonly status: number; readonly sentence: string },
): Promise<FastifyReply> => {
  const visit = await desk.receive(request, reply);
  const hasOne = await desk.services.of(Passwords).has(signedIn(request).accountId);
  const page = <PasswordPage to={localPath(to)} hasOne={hasOne} shortest={SHORTEST_PASSWORD} problem={problem?.sentence} />;
  const title = visit.say(hasOne ? 'password.change' : 'password.choose');
  return visit.show({ title, content: page }, { status: problem?.status ?? 200 });
};

/** Another password in place of one asks for that one, and the first for a recent proof: a session left open on a table is not enough. */
const setPassword = async (desk: PageDesk, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const visit = await desk.receive(request, reply);
  const { services } = desk;
  const me = signedIn(request);
  const sent = formFields(request.body);
  const to = localPath(sent.one('to'));
  const account = services.of(OwnAccount);
  try {
    if (await services.of(Passwords).has(me.accountId)) await account.prove(me, sent.one('current') ?? '', request.ip);
    else if (!isProven(services, me)) return await visit.goTo(pathOfProof(`/me/password?to=${encodeURIComponent(to)}`));
    await account.choosePassword(me, sent.one('password') ?? '');
    return await visit.goTo(to);
  } catch (error) {
    const refusal = refusalOf(error, visit);
    if (!refusal) throw error;
    return showPassword(desk, request, reply, to, refusal);
  }
};

const showSessions = async (desk: PageDesk, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const visit = await desk.receive(request, reply);
  const me = signedIn(request);
  const sessions = await desk.services.of(OwnAccount).list(me);
  const told = sessions.map((session) => ({ ...session, isThis: session.sessionId === me.sessionId }));
  return visit.show({ title: visit.say('sessions.title'), content: <SessionsPage sessions={told} /> });
};

const endSession = async (desk: PageDesk, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const visit = await desk.receive(request, reply);
  // The router fills it in.
  const { sessionId } = request.params as { readonly sessionId: string };
  await desk.services.of(OwnAccount).end(signedIn(request), sessionId);
  return visit.goTo('/me/sessions');
};
