import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

/**
 * A real OpenID provider on this machine, as a program of its own: whoever comes is signed in as the name in her cookie `person`. It says
 * where it is, and ends with its input.
 */
const [clientId, clientSecret] = process.argv.slice(2);
const server = createServer().listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    // Where it sends people back is known once the other server runs; see below.
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: ['https://unknown.example/'] }],
    cookies: { keys: ['of a test'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, email: 'ada@coop.example', email_verified: true }) }),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
  });
  provider.Client.prototype.redirectUriAllowed = (address) => new URL(address).hostname === '127.0.0.1';
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url.startsWith('/interaction/')) return answer(request, response);
    const [, accountId] = /person=(\w+)/.exec(request.headers.cookie ?? '') ?? [];
    return provider.interactionFinished(request, response, { login: { accountId } });
  });
  process.stdout.write(`${issuer}\n`);
});
process.stdin.on('end', () => process.exit()).resume();
