import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

/** What an authenticator says with each act (Web Authentication, section 6.1). */
const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

/** What a browser and its authenticator do otherwise than they should. */
export interface Mischief {
  /** the page is of another site */
  readonly origin?: string;
  /** for another name than the page is under */
  readonly rpId?: string;
  /** nobody showed face, finger or PIN */
  readonly unverified?: true;
  /** counts from elsewhere: a copy of the authenticator */
  readonly counter?: number;
  /** says it belongs to somebody else */
  readonly userHandle?: string;
  /** takes the answer to one question for that to another */
  readonly type?: string;
}

/** Options as the server gives them, as far as an authenticator reads them. */
export interface CreationOptions {
  readonly challenge: string;
  readonly user: { readonly id: string };
}

export interface RequestOptions {
  readonly challenge: string;
}

/** An authenticator in software: a phone that has verified its owner, and the browser before it. */
export class Authenticator {
  readonly id = randomBytes(16).toString('base64url');
  private readonly key: { readonly privateKey: KeyObject; readonly publicKey: KeyObject } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  });
  private userHandle = randomBytes(16).toString('base64url');
  private counter = 0;

  /** @param place  where its browser is: `localhost` at `http://localhost:3000` */
  constructor(private readonly place: { readonly id: string; readonly origin: string }) {}

  create({ challenge, user }: CreationOptions, mischief: Mischief = {}): RegistrationResponseJSON {
    this.userHandle = user.id;
    const credentialId = Buffer.from(this.id, 'base64url');
    const attested = Buffer.concat([Buffer.alloc(16), uint16(credentialId.length), credentialId, this.coseKey()]);
    const data = Buffer.concat([this.authenticatorData(HAS_CREDENTIAL, mischief), attested]);
    return {
      id: this.id,
      rawId: this.id,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: this.clientData('webauthn.create', challenge, mischief).toString('base64url'),
        attestationObject: attestationObject(data).toString('base64url'),
        transports: ['internal'],
      },
    };
  }

  get({ challenge }: RequestOptions, mischief: Mischief = {}): AuthenticationResponseJSON {
    this.counter += 1;
    const data = this.authenticatorData(0, mischief);
    const client = this.clientData('webauthn.get', challenge, mischief);
    const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
    return {
      id: this.id,
      rawId: this.id,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, this.key.privateKey).toString('base64url'),
        userHandle: mischief.userHandle ?? this.userHandle,
      },
    };
  }

  private authenticatorData(more: number, { rpId = this.place.id, unverified, counter = this.counter }: Mischief): Buffer {
    const flags = PRESENT | (unverified ? 0 : VERIFIED) | more;
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), uint32(counter)]);
  }

  private clientData(type: string, challenge: string, mischief: Mischief): Buffer {
    const { origin = this.place.origin } = mischief;
    return Buffer.from(JSON.stringify({ type: mischief.type ?? type, challenge, origin, crossOrigin: false }));
  }

  /** Elliptic curve, ES256, P-256 and the point (RFC 9053, section 7.1), as CBOR. */
  private coseKey(): Buffer {
    const { x = '', y = '' } = this.key.publicKey.export({ format: 'jwk' });
    const coordinate = (text: string) => Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(text, 'base64url')]);
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      coordinate(x),
      Buffer.from([0x22]),
      coordinate(y),
    ]);
  }
}

/** `{fmt: 'none', attStmt: {}, authData}` as CBOR (RFC 8949). */
const attestationObject = (data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    Buffer.from([0x59]),
    uint16(data.length),
    data,
  ]);

/** Of less than 24 bytes. */
const text = (content: string): Buffer => Buffer.concat([Buffer.from([0x60 + content.length]), Buffer.from(content)]);

const uint16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
