import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AcceptProxy, AnnounceAttendance, CheckIn, GetAssembly, GetConvocation, GiveProxy, RefuseProxy, RevokeProxy } from '#assembly';
import { followingCommandId } from '#cqrs';
import { DomainError, isUuid, streamName } from '#kernel';
import { memberNumberDecider } from '#membership';
import { AssemblyPage } from '../../../../web/src/member/index.js';
import { act, sinceIn } from '../act.js';
import type { PageDesk } from '../page-desk.js';
import { memberOf } from '../reader.js';
import { shownAssembly } from './shown-assembly.js';

/** One assembly for one member: what it is about, who votes for her, and that she is there. */
export const assemblyRoutes = (scope: FastifyInstance, desk: PageDesk): void => {
  const at = '/me/assemblies/:assemblyId';

  scope.get(at, async (request, reply) => {
    const visit = await desk.receive(request, reply);
    const memberId = memberOf(visit.reader);
    const { assemblyId } = addressIn(request);
    const asked = { assemblyId, memberId, language: visit.reader.language, since: sinceIn(request) };
    const assembly = await shownAssembly(desk.services, asked);
    const title = visit.say(`assembly.kind.${assembly.kind}`);
    return visit.show({ title, content: <AssemblyPage assembly={assembly} /> }, { follows: { assemblyId }, mayBeKept: true });
  });

  scope.get(`${at}/calendar.ics`, async (request, reply) => {
    const { reader } = await desk.receive(request, reply);
    const asked = new GetConvocation(addressIn(request).assemblyId, memberOf(reader), reader.language);
    const { calendar } = await desk.services.queries.execute(asked);
    return reply.header('Content-Type', 'text/calendar; charset=utf-8').header('Cache-Control', 'private, no-store').send(calendar);
  });

  scope.post(`${at}/announcement`, (request, reply) =>
    act(desk, { request, reply, back: backTo(request) }, ({ memberId, sent, context }) => {
      const intent = (['coming', 'apologised'] as const).find((one) => one === sent.one('intent'));
      if (intent === undefined) throw new DomainError('SHAPE_INVALID', {}, 'invalid');
      return new AnnounceAttendance({ assemblyId: addressIn(request).assemblyId, memberId, intent }, context);
    }),
  );

  scope.post(`${at}/presence`, (request, reply) =>
    act(desk, { request, reply, back: backTo(request) }, async ({ memberId, context }) => {
      const { assemblyId } = addressIn(request);
      const { venue } = await desk.services.queries.execute(new GetAssembly(assemblyId));
      if (venue === 'room' || venue === null) throw new DomainError('NOT_HELD_REMOTELY', { assemblyId });
      return new CheckIn({ assemblyId, memberId, mode: 'remote' }, context);
    }),
  );

  scope.post(`${at}/proxy`, (request, reply) =>
    act(desk, { request, reply, back: backTo(request) }, async ({ memberId, sent, context }) => {
      const holderId = await memberNumbered(desk, sent.one('memberNumber') ?? '');
      const proxyId = followingCommandId(context.commandId, 'proxy');
      return new GiveProxy({ assemblyId: addressIn(request).assemblyId, proxyId, grantorId: memberId, holderId }, context);
    }),
  );

  scope.post(`${at}/proxy/blank`, (request, reply) =>
    act(desk, { request, reply, back: backTo(request) }, ({ memberId, context }) => {
      const proxyId = followingCommandId(context.commandId, 'proxy');
      return new GiveProxy({ assemblyId: addressIn(request).assemblyId, proxyId, grantorId: memberId }, context);
    }),
  );

  scope.post(`${at}/proxy/withdrawal`, (request, reply) =>
    act(
      desk,
      { request, reply, back: backTo(request) },
      ({ memberId, context }) => new RevokeProxy({ assemblyId: addressIn(request).assemblyId, grantorId: memberId }, context),
    ),
  );

  scope.post(`${at}/proxies/:grantorId/acceptance`, (request, reply) =>
    act(
      desk,
      { request, reply, back: backTo(request) },
      ({ memberId, context }) => new AcceptProxy({ ...proxyIn(request), holderId: memberId }, context),
    ),
  );

  scope.post(`${at}/proxies/:grantorId/refusal`, (request, reply) =>
    act(
      desk,
      { request, reply, back: backTo(request) },
      ({ memberId, context }) => new RefuseProxy({ ...proxyIn(request), holderId: memberId }, context),
    ),
  );
};

const addressIn = ({ params }: FastifyRequest): { readonly assemblyId: string } => {
  // The router fills it in.
  const { assemblyId } = params as { readonly assemblyId: string };
  if (!isUuid(assemblyId)) throw new DomainError('ASSEMBLY_NOT_FOUND', { assemblyId }, 'notFound');
  return { assemblyId };
};

const proxyIn = (request: FastifyRequest): { readonly assemblyId: string; readonly grantorId: string } => {
  const { grantorId } = request.params as { readonly grantorId: string };
  if (!isUuid(grantorId)) throw new DomainError('PROXY_NOT_FOUND', { grantorId }, 'notFound');
  return { ...addressIn(request), grantorId };
};

const backTo = (request: FastifyRequest): string => `/me/assemblies/${addressIn(request).assemblyId}`;

/** @throws DomainError `MEMBER_NUMBER_UNKNOWN` {memberNumber} */
const memberNumbered = async ({ services }: PageDesk, typed: string): Promise<string> => {
  const memberNumber = Number(typed.replaceAll(/\D/g, '') || 0);
  const { state } = await services.streams.load(streamName('memberNumber', memberNumber), memberNumberDecider);
  if (state.memberId === undefined) throw new DomainError('MEMBER_NUMBER_UNKNOWN', { memberNumber }, 'notFound');
  return state.memberId;
};
