import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  Accounts,
  LinkSending,
  Passwords,
  Sessions,
  SetUp,
  SHORTEST_PASSWORD,
  SignIn,
  SignInLinks,
  type Caller,
  type OpenedSession,
} from '#access';
import { LinkPage, SetUpPage, SignInPage, type Page } from '../../../../web/src/member/index.js';
import { callerOf } from '../../access/caller.js';
import { DemoCast } from '../../demo/demo-cast.js';
import { demoPeople, type DemoPerson } from '../../demo/demo-person.js';
import { EnteredSessions } from '../../access/entered-sessions.js';
import { PublicAddress } from '../../http/public-address.js';
import { formFields, type FormFields } from '../form-fields.js';
import { HOME, localPath } from '../local-path.js';
import type { PageDesk, Visit } from '../page-desk.js';
import { refusalOf } from '../refusal.js';
import { refusedElsewhere } from './refused-elsewhere.js';

/** One of the ways in: what it takes of a form, and the page it is shown on again when that does not do. */
interface WayIn {
  readonly path: string;
  open(desk: PageDesk, sent: FormFields, caller: Caller): Promise<OpenedSession>;
  again(visit: Visit, sent: FormFields, problem: string): Page;
}

const waysIn: readonly WayIn[] = [
  {
    path: '/sign-in/code',
    open: ({ services }, sent, caller) => services.of(SignIn).withCode(sent.one('code') ?? '', caller),
    again: (visit, sent, problem) => signInPage(visit, { to: toIn(sent), problem, typed: { code: sent.one('code') ?? '' } }),
  },
  {
    path: '/sign-in/password',
    open: ({ services }, sent, caller) => services.of(SignIn).withPassword(sent.one('loginName') ?? '', sent.one('password') ?? '', caller),
    again: (visit, sent, problem) => signInPage(visit, { to: toIn(sent), problem, typed: { loginName: sent.one('loginName') ?? '' } }),
  },
  {
    path: '/sign-in/link',
    open: ({ services }, sent, caller) =>
      services.of(SignIn).withProof('link', caller, () => services.of(SignInLinks).use(sent.one('token') ?? '')),
    again: (visit, sent, problem) => signInPage(visit, { to: toIn(sent), problem }),
  },
  {
    path: '/sign-in/demo',
    open: ({ services }, sent, { device }) => services.of(DemoCast).enter(demoPersonIn(sent), device),
    again: (visit, sent, problem) => signInPage(visit, { to: toIn(sent), problem }),
  },
  {
    path: '/set-up',
    open: ({ services }, sent, caller) =>
      services
        .of(SetUp)
        .finish({ code: sent.one('code') ?? '', loginName: sent.one('loginName') ?? '', password: sent.one('password') ?? '' }, caller),
    again: (visit, sent, problem) =>
      setUpPage(visit, { problem, typed: { code: sent.one('code') ?? '', loginName: sent.one('loginName') ?? '' } }),
  },
];

/** The ways in and out, by forms: the same services as the API, the same cookie. */
export const signInRoutes = (scope: FastifyInstance, desk: PageDesk): void => {
  const shown = (path: string, pageFor: (visit: Visit, asked: FormFields) => Page) =>
    scope.get(path, async (request, reply) => {
      const visit = await desk.receive(request, reply);
      return visit.show(pageFor(visit, formFields(request.query)));
    });

  shown('/sign-in', (visit, asked) =>
    signInPage(visit, { to: toIn(asked), problem: refusedElsewhere(asked.one('refused'), visit.reader.language) }),
  );
  shown('/sign-in/link', ({ say }, asked) => ({ title: say('link.title'), content: <LinkPage token={asked.one('token') ?? ''} /> }));
  shown('/set-up', (visit) => setUpPage(visit, {}));

  for (const way of waysIn) scope.post(way.path, (request, reply) => enter(desk, way, request, reply));

  scope.post('/sign-in/link-request', async (request, reply) => {
    const visit = await desk.receive(request, reply);
    const sent = formFields(request.body);
    const { language } = visit.reader;
    const asked = {
      loginName: sent.one('loginName') ?? '',
      language,
      origin: desk.services.of(PublicAddress).originOf(request),
      address: request.ip,
    };
    await desk.services.of(LinkSending).ask(asked);
    return visit.show(signInPage(visit, { to: toIn(sent), linkSent: true }));
  });

  scope.post('/sign-out', async (request, reply) => {
    const visit = await desk.receive(request, reply);
    await desk.services.of(EnteredSessions).leave(request, reply);
    return visit.goTo('/sign-in');
  });
};

/** Whoever is none of them is a visitor like any other. */
const demoPersonIn = (sent: FormFields): DemoPerson => demoPeople.find((person) => person === sent.one('person')) ?? 'member';

const toIn = (sent: FormFields): string => localPath(sent.one('to'));

type SignInAsked = Omit<Parameters<typeof SignInPage>[0], 'demoPeople' | 'elsewhere'>;

const signInPage = ({ say, demoPeople: people, elsewhere }: Visit, asked: SignInAsked): Page => ({
  title: say('signIn.title'),
  content: <SignInPage {...asked} demoPeople={people} elsewhere={elsewhere} />,
});

const setUpPage = ({ say }: Visit, asked: Omit<Parameters<typeof SetUpPage>[0], 'shortest'>): Page => ({
  title: say('setUp.title'),
  content: <SetUpPage {...asked} shortest={SHORTEST_PASSWORD} />,
});

/** Lets somebody in, or shows her the same form again with what was wrong. */
const enter = async (desk: PageDesk, way: WayIn, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const visit = await desk.receive(request, reply);
  const sent = formFields(request.body);
  try {
    const opened = await way.open(desk, sent, callerOf(request));
    await desk.services.of(EnteredSessions).keep(request, reply, opened);
    return await visit.goTo(await afterEntry(desk, opened, toIn(sent)));
  } catch (error) {
    const refusal = refusalOf(error, visit);
    if (!refusal) throw error;
    return visit.show(way.again(visit, sent, refusal.sentence), { status: refusal.status });
  }
};

/**
 * Whoever came with something that opens once is asked for a password of her own. Who is no member finds nothing of hers on the pages of
 * members, and goes to the desk unless she asked for a page herself.
 */
const afterEntry = async ({ services }: PageDesk, { secret, session }: OpenedSession, to: string): Promise<string> => {
  const identified = await services.of(Sessions).check(secret);
  if (!identified) return to;
  const { accountId } = identified;
  const { kind } = await services.of(Accounts).of(accountId);
  const place = kind !== 'member' && to === HOME ? '/' : to;
  const opensOnce = session.means === 'code' || session.means === 'link';
  return opensOnce && !(await services.of(Passwords).has(accountId)) ? `/me/password?to=${encodeURIComponent(place)}` : place;
};
