import { createHash, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a provider says otherwise than it should; null leaves it out. */
export interface Lies {
  readonly nonce?: string | null;
  readonly issuer?: string;
  readonly audience?: string;
  readonly subject?: string;
  /** seconds; less than nothing for a token that is over */
  readonly expiresIn?: number;
  readonly unsigned?: true;
  readonly signedByAnother?: true;
  /** in the answer that comes back with the browser (RFC 9207) */
  readonly responseIssuer?: string | null;
  readonly state?: string;
  readonly error?: string;
}

interface Granted {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
  readonly lies: Lies;
}

export const CLIENT = { id: 'unevoix', secret: 'only the client and the provider know this' } as const;

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2_048 });

/** An OpenID provider that checks what a client sends, and tells lies when it is asked to. */
export class ProviderDouble {
  private readonly granted = new Map<string, Granted>();
  private readonly key = newKey();

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => void this.answer(request, response));
  }

  static async start(): Promise<ProviderDouble> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new ProviderDouble(server);
  }

  get issuer(): string {
    // Listening on a port, a server of Node has this address.
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /**
   * Somebody signs in at the provider.
   * @param location  where the client has sent her
   * @returns where the provider sends her back
   */
  visit(location: string, lies: Lies = {}): URL {
    const asked = new URL(location).searchParams;
    const back = new URL(asked.get('redirect_uri') ?? '');
    const iss = lies.responseIssuer === undefined ? this.issuer : lies.responseIssuer;
    back.searchParams.set('state', lies.state ?? asked.get('state') ?? '');
    if (iss !== null) back.searchParams.set('iss', iss);
    if (lies.error !== undefined) {
      back.searchParams.set('error', lies.error);
      return back;
    }
    const code = randomUUID();
    const [nonce, challenge] = [asked.get('nonce') ?? '', asked.get('code_challenge') ?? ''];
    this.granted.set(code, { nonce, challenge, redirectUri: asked.get('redirect_uri') ?? '', lies });
    back.searchParams.set('code', code);
    return back;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [status, body] = await this.answerTo(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  private async answerTo(request: IncomingMessage): Promise<readonly [status: number, body: object]> {
    if (request.url === '/.well-known/openid-configuration') return [200, this.description()];
    if (request.url === '/jwks')
      return [200, { keys: [{ ...this.key.publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' }] }];
    if (request.url !== '/token') return [404, {}];
    const basic = Buffer.from([CLIENT.id, CLIENT.secret].map(encodeURIComponent).join(':').replaceAll('%20', '+')).toString('base64');
    if (request.headers.authorization !== `Basic ${basic}`) return [401, { error: 'invalid_client' }];
    const asked = new URLSearchParams(await text(request));
    const granted = this.granted.get(asked.get('code') ?? '');
    const verifier = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url');
    if (granted?.challenge !== verifier || granted.redirectUri !== asked.get('redirect_uri')) return [400, { error: 'invalid_grant' }];
    this.granted.delete(asked.get('code') ?? '');
    return [200, { access_token: randomUUID(), token_type: 'Bearer', id_token: this.idToken(granted) }];
  }

  private description(): object {
    const { issuer } = this;
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    };
  }

  private idToken({ nonce, lies }: Granted): string {
    const now = Math.floor(Date.now() / 1_000);
    const claims = {
      iss: lies.issuer ?? this.issuer,
      aud: lies.audience ?? CLIENT.id,
      sub: lies.subject ?? 'ada',
      iat: now,
      exp: now + (lies.expiresIn ?? 300),
      ...(lies.nonce === null ? {} : { nonce: lies.nonce ?? nonce }),
      // Whose mailbox this is proves nothing: nobody is ever found by it.
      email: 'grace@coop.example',
      email_verified: true,
    };
    if (lies.unsigned) return jwt({ alg: 'none' }, claims);
    return jwt({ alg: 'RS256', kid: '1' }, claims, lies.signedByAnother ? newKey().privateKey : this.key.privateKey);
  }
}

const jwt = (header: object, claims: object, key?: KeyObject): string => {
  const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${signed}.${key ? sign('sha256', Buffer.from(signed), key).toString('base64url') : ''}`;
};
