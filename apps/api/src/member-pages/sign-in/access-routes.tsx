import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Credentials, Identities, IdentityProviders, OidcAttempts, Passkeys, secondsLeft, type Identified } from '#access';
import { isUuid } from '#kernel';
import { AccessPage, DeparturePage, ProvePage, type ShownAccess } from '../../../../web/src/member/index.js';
import { sessionOf } from '../../access/in-session.js';
import { giveAttemptCookie } from '../../access/oidc-cookie.js';
import { OwnAccount } from '../../access/own-account.js';
import { returnAddress } from '../../access/return-address.js';
import { PublicAddress } from '../../http/public-address.js';
import { formFields } from '../form-fields.js';
import { localPath } from '../local-path.js';
import type { PageDesk, Visit } from '../page-desk.js';
import type { PageServices } from '../page-services.js';
import { refusalOf } from '../refusal.js';
import { isProven, pathOfProof, signedIn } from './recent-proof.js';
import { refusedElsewhere } from './refused-elsewhere.js';

const HERE = '/me/access';

/** The ways in that somebody has: passkeys, other services, sessions. Each change asks for a recent proof, as the API does. */
export const accessRoutes = (scope: FastifyInstance, desk: PageDesk): void => {
  const { services } = desk;

  scope.get(HERE, async (request, reply) => {
    const visit = await desk.receive(request, reply);
    const problem = refusedElsewhere(formFields(request.query).one('refused'), visit.reader.language);
    return showAccess(desk, request, visit, problem === undefined ? undefined : { status: 200, sentence: problem });
  });

  // Asking for anything at all makes a session go on: this asks for nothing else.
  scope.post('/me/stay', async (request, reply) => reply.send({ seconds: secondsLeft(signedIn(request), services.clock.now()) ?? 0 }));

  scope.get('/me/prove', async (request, reply) => {
    const visit = await desk.receive(request, reply);
    return showProof(desk, request, visit, formFields(request.query).one('to'));
  });

  scope.post('/me/prove', async (request, reply) => {
    const visit = await desk.receive(request, reply);
    const sent = formFields(request.body);
    try {
      await services.of(OwnAccount).prove(signedIn(request), sent.one('password') ?? '', request.ip);
      return await visit.goTo(localPath(sent.one('to')));
    } catch (error) {
      const refusal = refusalOf(error, visit);
      if (!refusal) throw error;
      return showProof(desk, request, visit, sent.one('to'), refusal);
    }
  });

  scope.post(`${HERE}/passkeys/:id/removal`, (request, reply) =>
    change(desk, request, reply, ({ accountId }) => services.of(Passkeys).remove(accountId, idIn(request))),
  );

  scope.post(`${HERE}/identities/:id/removal`, (request, reply) =>
    change(desk, request, reply, ({ accountId }) => services.of(Identities).unlink(accountId, idIn(request))),
  );

  scope.post(`${HERE}/services/:provider`, async (request, reply) => {
    const visit = await desk.receive(request, reply);
    const me = signedIn(request);
    if (!isProven(services, me)) return visit.goTo(pathOfProof(HERE));
    // The router fills it in.
    const { provider } = request.params as { readonly provider: string };
    const redirectUri = returnAddress(services.of(PublicAddress).originOf(request), provider);
    const { secret, location } = await services.of(OidcAttempts).begin({ provider, redirectUri, linking: sessionOf(me) });
    giveAttemptCookie(request, reply, secret);
    const title = titleOf(services, provider);
    return visit.show({ title: visit.say('departure.title', { title }), content: <DeparturePage title={title} location={location} /> });
  });
};

interface Problem {
  readonly status: number;
  readonly sentence: string;
}

const showAccess = async (desk: PageDesk, request: FastifyRequest, visit: Visit, problem?: Problem): Promise<FastifyReply> => {
  const access = await shownAccess(desk.services, signedIn(request));
  const content = <AccessPage access={access} problem={problem?.sentence} />;
  return visit.show({ title: visit.say('access.title'), content }, { status: problem?.status ?? 200 });
};

const shownAccess = async (services: PageServices, me: Identified): Promise<ShownAccess> => {
  const { accountId } = me;
  const [means, passkeys, identities, sessions] = await Promise.all([
    services.of(Credentials).of(accountId),
    services.of(Passkeys).list(accountId),
    services.of(Identities).list(accountId),
    services.of(OwnAccount).list(me),
  ]);
  const linked = identities.map(({ provider }) => provider);
  return {
    hasPassword: means.includes('password'),
    passkeys,
    identities: identities.map(({ provider, ...identity }) => ({ ...identity, title: titleOf(services, provider) })),
    linkable: services.of(IdentityProviders).all.filter(({ name }) => !linked.includes(name)),
    sessions: sessions.length,
    isProven: isProven(services, me),
  };
};

const titleOf = (services: PageServices, provider: string): string =>
  services.of(IdentityProviders).all.find(({ name }) => name === provider)?.title ?? provider;

const showProof = async (
  { services }: PageDesk,
  request: FastifyRequest,
  visit: Visit,
  to: string | undefined,
  problem?: Problem,
): Promise<FastifyReply> => {
  const means = await services.of(Credentials).of(signedIn(request).accountId);
  const page = (
    <ProvePage
      to={localPath(to)}
      hasPassword={means.includes('password')}
      hasPasskey={means.includes('passkey')}
      problem={problem?.sentence}
    />
  );
  return visit.show({ title: visit.say('prove.title'), content: page }, { status: problem?.status ?? 200 });
};

/** Changes something of who gets in, and shows what stays; what is refused is told above it. */
const change = async (
  desk: PageDesk,
  request: FastifyRequest,
  reply: FastifyReply,
  act: (me: Identified) => Promise<void>,
): Promise<FastifyReply> => {
  const visit = await desk.receive(request, reply);
  const me = signedIn(request);
  if (!isProven(desk.services, me)) return visit.goTo(pathOfProof(HERE));
  try {
    await act(me);
    return await visit.goTo(HERE);
  } catch (error) {
    const refusal = refusalOf(error, visit);
    if (!refusal) throw error;
    return showAccess(desk, request, visit, refusal);
  }
};

/** What is no id is nobody's: it is not found like any other. */
const idIn = ({ params }: FastifyRequest): string => {
  const { id } = params as { readonly id: string };
  return isUuid(id) ? id : '';
};
