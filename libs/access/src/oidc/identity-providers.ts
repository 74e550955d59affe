import { readFile } from 'node:fs/promises';
import { allowInsecureRequests, ClientSecretBasic, discovery, enableNonRepudiationChecks, type Configuration } from 'openid-client';
import { providerUnavailable, providerUnknown } from './oidc.errors.js';

/** A service at which people may prove who they are, as the operator configured it. */
export interface IdentityProvider {
  /** in addresses and tables, `federation`: lower-case letters, figures and hyphens */
  readonly name: string;
  /** as people know it */
  readonly title: string;
  /** `https://login.federation.example` */
  readonly issuer: string;
  readonly clientId: string;
  /** file that holds the secret and nothing else */
  readonly clientSecretFile: string;
}

/** Seconds a provider has to answer. */
const PATIENCE = 10;

/** The services people may come from. Each is asked once what it is, and found again only after it did not answer. */
export class IdentityProviders {
  private readonly known = new Map<string, Promise<Configuration>>();

  constructor(readonly all: readonly IdentityProvider[]) {}

  /** @throws DomainError `IDENTITY_PROVIDER_UNKNOWN` {provider} */
  named(name: string): IdentityProvider {
    const provider = this.all.find((candidate) => candidate.name === name);
    if (!provider) throw providerUnknown(name);
    return provider;
  }

  /**
   * What a provider says of itself (OpenID Connect Discovery 1.0), held against the issuer it was configured as.
   * @throws DomainError `IDENTITY_PROVIDER_UNKNOWN` {provider}, `IDENTITY_PROVIDER_UNAVAILABLE` {provider}
   */
  async discover(name: string): Promise<Configuration> {
    const provider = this.named(name);
    const discovered = this.known.get(name) ?? discover(provider);
    this.known.set(name, discovered);
    try {
      return await discovered;
    } catch (error) {
      this.known.delete(name);
      throw providerUnavailable(name, error);
    }
  }
}

const discover = async ({ issuer, clientId, clientSecretFile }: IdentityProvider): Promise<Configuration> => {
  const secret = (await readFile(clientSecretFile, 'utf8')).trim();
  // RFC 6749, section 2.3.1: every provider takes a secret in this way.
  return discovery(new URL(issuer), clientId, undefined, ClientSecretBasic(secret), {
    timeout: PATIENCE,
    // Signatures are checked too, not only the connection the token came through (OpenID Connect Core 1.0, section 3.1.3.7).
    execute: issuer.startsWith('http://') ? [onThisMachine, enableNonRepudiationChecks] : [enableNonRepudiationChecks],
  });
};

/** Plain HTTP is configured for a provider on this machine only: the library marks it so that nobody takes it for more. */
// oxlint-disable-next-line typescript/no-deprecated
const onThisMachine = allowInsecureRequests;
