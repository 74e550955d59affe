import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DeclareCandidacy, ExplainEligibility, GetElection, GetStatement, WithdrawCandidacy } from '#elections';
import { DomainError, isUuid } from '#kernel';
import { ElectionPage, type ShownCandidacy, type ShownElection } from '../../../../web/src/member/index.js';
import { act, sinceIn } from '../act.js';
import { labelsOf } from '../member-labels.js';
import type { PageDesk, Visit } from '../page-desk.js';
import type { PageServices } from '../page-services.js';
import { memberOf } from '../reader.js';

/** Who stands, and one's own candidacy. */
export const electionRoutes = (scope: FastifyInstance, desk: PageDesk): void => {
  const at = '/me/elections/:electionId';

  scope.get(at, async (request, reply) => {
    const visit = await desk.receive(request, reply);
    const election = await shownElection(desk.services, electionIn(request), { visit, since: sinceIn(request) });
    const title = visit.say('ballot.election', { body: election.body, seats: election.seats });
    return visit.show({ title, content: <ElectionPage election={election} /> });
  });

  scope.post(`${at}/candidacies`, (request, reply) =>
    act(desk, { request, reply, back: pathOf(electionIn(request)) }, ({ memberId, sent, context }) => {
      const statement = sent.one('statement')?.trim();
      const said = statement === undefined || statement === '' ? {} : { statement };
      return new DeclareCandidacy({ electionId: electionIn(request), memberId, ...said }, context);
    }),
  );

  scope.post(`${at}/candidacies/:candidate/withdrawal`, (request, reply) =>
    act(desk, { request, reply, back: pathOf(electionIn(request)) }, async ({ memberId, context }) => {
      const electionId = electionIn(request);
      const { candidate } = request.params as { readonly candidate: string };
      const { candidacies } = await desk.services.queries.execute(new GetElection(electionId));
      const own = candidacies.find((one) => String(one.candidate) === candidate && one.memberId === memberId);
      // Nobody withdraws for somebody else: to her it is not there.
      if (!own) throw new DomainError('CANDIDACY_NOT_FOUND', { electionId, candidate }, 'notFound');
      return new WithdrawCandidacy({ electionId, candidate: own.candidate }, context);
    }),
  );
};

const pathOf = (electionId: string): string => `/me/elections/${electionId}`;

const electionIn = ({ params }: FastifyRequest): string => {
  // The router fills it in.
  const { electionId } = params as { readonly electionId: string };
  if (!isUuid(electionId)) throw new DomainError('ELECTION_NOT_FOUND', { electionId }, 'notFound');
  return electionId;
};

interface Looking {
  readonly visit: Visit;
  readonly since: number | undefined;
}

const shownElection = async (services: PageServices, electionId: string, { visit, since }: Looking): Promise<ShownElection> => {
  const { queries } = services;
  const memberId = memberOf(visit.reader);
  const { called, status, candidacies } = await queries.execute(new GetElection(electionId, since));
  const { obstacles } = await queries.execute(new ExplainEligibility(electionId, memberId));
  const labelOf = await labelsOf(
    queries,
    candidacies.map((candidacy) => candidacy.memberId),
  );
  const shown = candidacies.map(async (candidacy): Promise<ShownCandidacy> => {
    const { candidate } = candidacy;
    const said = candidacy.statementDigest === undefined ? null : await queries.execute(new GetStatement(electionId, candidate));
    const isMine = candidacy.memberId === memberId;
    return { candidate, name: labelOf(candidacy.memberId), status: candidacy.status, statement: said?.statement ?? null, isMine };
  });
  return {
    path: pathOf(electionId),
    assemblyPath: `/me/assemblies/${called.assemblyId}`,
    body: called.body,
    seats: called.seats,
    deadline: called.candidacyDeadline ?? null,
    isOpen: status === 'called',
    candidacies: await Promise.all(shown),
    obstacles: obstacles.map((obstacle) => visit.say(`election.obstacle.${obstacle}`)),
  };
};
