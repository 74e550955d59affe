import type { FastifyInstance } from 'fastify';
import type { Language } from '#counting';
import { GetShareAccount, ListMovements } from '#shares';
import { HomePage, SharesPage, type ShownShares } from '../../../../web/src/member/index.js';
import { sinceIn } from '../act.js';
import type { PageDesk } from '../page-desk.js';
import type { PageServices } from '../page-services.js';
import { memberOf } from '../reader.js';
import { shownHome } from './shown-home.js';

/** What is a member's own: what waits for her, her shares. */
export const homeRoutes = (scope: FastifyInstance, desk: PageDesk): void => {
  const { services } = desk;

  scope.get('/me', async (request, reply) => {
    const visit = await desk.receive(request, reply);
    const home = await shownHome(services, memberOf(visit.reader), sinceIn(request));
    const [ballot] = home.voteNow;
    const sitting = home.assemblies.find(({ status }) => status === 'open');
    const assemblyId = sitting?.path.split('/').at(-1);
    const title = visit.say(ballot ? 'home.voteNow' : 'home.title');
    return visit.show({ title, content: <HomePage home={home} /> }, assemblyId === undefined ? {} : { follows: { assemblyId } });
  });

  scope.get('/me/shares', async (request, reply) => {
    const visit = await desk.receive(request, reply);
    const shares = await shownShares(services, memberOf(visit.reader), visit.reader.language);
    return visit.show({ title: visit.say('home.shares'), content: <SharesPage shares={shares} /> });
  });
};

/** How many movements are shown: decades of a member's. */
const MOVEMENTS = 200;

const shownShares = async ({ queries }: PageServices, memberId: string, language: Language): Promise<ShownShares> => {
  const { subscriptions, owed } = await queries.execute(new GetShareAccount(memberId));
  const { items } = await queries.execute(new ListMovements({ memberId, limit: MOVEMENTS }));
  return {
    subscriptions: Object.entries(subscriptions).map(([subscriptionId, subscription]) => ({
      subscriptionId,
      ...subscription,
      dueCents: Math.max(0, subscription.calledCents - subscription.paidUpCents),
    })),
    movements: items.toReversed(),
    certificate: `/api/members/${memberId}/share-certificate?language=${language}`,
    owed: owed ?? null,
  };
};
