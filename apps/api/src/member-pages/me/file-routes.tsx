import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AccessLog } from '#access';
import { commandIdOf, followingCommandId } from '#cqrs';
import { DomainError, isUuid } from '#kernel';
import { EraseMember, GetMemberNumbers, GetPersonalFile, type FiledValue } from '#membership';
import { GetErasure } from '#vault';
import { ErasedPage, ErasurePage, FilePage, type ShownErasure, type ShownFile } from '../../../../web/src/member/index.js';
import { keyIn } from '../act.js';
import { formFields } from '../form-fields.js';
import { labelsOf } from '../member-labels.js';
import type { PageDesk } from '../page-desk.js';
import type { PageServices } from '../page-services.js';
import { memberOf } from '../reader.js';
import { isProven, pathOfProof, signedIn } from '../sign-in/recent-proof.js';

const ERASURE = '/me/file/erasure';

/** What is kept about a member: for her to read, to take with her, and to have erased (GDPR, art. 15, 17 and 20). */
export const fileRoutes = (scope: FastifyInstance, desk: PageDesk): void => {
  const { services } = desk;

  scope.get('/me/file', async (request, reply) => {
    const visit = await desk.receive(request, reply);
    const file = await shownFile(services, memberOf(visit.reader));
    return visit.show({ title: visit.say('home.file'), content: <FilePage file={file} /> });
  });

  scope.get(ERASURE, async (request, reply) => {
    const visit = await desk.receive(request, reply);
    const memberId = memberOf(visit.reader);
    if (!isProven(services, signedIn(request))) return visit.goTo(pathOfProof(ERASURE));
    return visit.show({ title: visit.say('erasure.title'), content: <ErasurePage values={await valuesOf(services, memberId)} /> });
  });

  scope.post(ERASURE, async (request, reply) => {
    const visit = await desk.receive(request, reply);
    const memberId = memberOf(visit.reader);
    if (!isProven(services, signedIn(request))) return visit.goTo(pathOfProof(ERASURE));
    const sent = formFields(request.body);
    if (sent.one('understood') === undefined) {
      const again = <ErasurePage values={await valuesOf(services, memberId)} problem={visit.say('erasure.notUnderstood')} />;
      return visit.show({ title: visit.say('erasure.title'), content: again }, { status: 422 });
    }
    const commandId = commandIdOf(memberId, keyIn(sent));
    const context = { actor: memberId, commandId, correlationId: commandId };
    await services.commands.execute(new EraseMember({ memberId, basis: 'request' }, context));
    return visit.goTo(`/me/file/erasures/${followingCommandId(commandId, 'erasure')}`);
  });

  scope.get('/me/file/erasures/:requestId', async (request, reply) => {
    const visit = await desk.receive(request, reply);
    const erasure = await shownErasure(services, memberOf(visit.reader), requestIn(request));
    return visit.show({ title: visit.say('erased.title', { values: erasure.gone }), content: <ErasedPage erasure={erasure} /> });
  });
};

const valuesOf = async ({ queries, calendar }: PageServices, memberId: string): Promise<readonly FiledValue[]> =>
  (await queries.execute(new GetPersonalFile(memberId, await calendar.today()))).values;

/** How many looks are shown. */
const LOOKS = 100;

const shownFile = async (services: PageServices, memberId: string): Promise<ShownFile> => {
  const { queries, calendar } = services;
  const { values, legalHolds } = await queries.execute(new GetPersonalFile(memberId, await calendar.today()));
  const numbers = await queries.execute(new GetMemberNumbers([memberId]));
  const looks = await services.of(AccessLog).looks({ memberId, limit: LOOKS });
  const labelOf = await labelsOf(queries, [...new Set(looks.map(({ actorId }) => actorId))]);
  return {
    number: numbers.get(memberId) ?? null,
    values,
    holds: legalHolds.map(({ reviewOn }) => reviewOn),
    looks: looks.map(({ entryId, at, operation, actorId }) => ({ entryId, at, operation, who: labelOf(actorId) })),
    download: `/api/members/${memberId}/file`,
  };
};

const requestIn = ({ params }: FastifyRequest): string => {
  // The router fills it in.
  const { requestId } = params as { readonly requestId: string };
  if (!isUuid(requestId)) throw new DomainError('ERASURE_UNKNOWN', { requestId }, 'notFound');
  return requestId;
};

/** As a term says it that has no end anybody could name. */
const NEVER = '9999-12-31';

/** The report names digests; what they stand for, only she is told, as long as it is kept. */
const shownErasure = async (services: PageServices, memberId: string, requestId: string): Promise<ShownErasure> => {
  const { number, recordedAt, purgedAt, digests, retained } = await services.queries.execute(new GetErasure(requestId));
  const names = new Map((await valuesOf(services, memberId)).map(({ digest, name }) => [digest, name]));
  return {
    requestId,
    number,
    recordedAt,
    purgedAt,
    gone: digests.length,
    kept: retained.map(({ digest, until, basis }) => ({
      digest,
      name: names.get(digest) ?? null,
      until: until === NEVER ? null : until,
      basis,
    })),
  };
};
