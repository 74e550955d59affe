/** Passkeys in the browser (W3C Web Authentication, level 3), without a library: options and answers travel as JSON, bytes as base64url. */

/** A passkey as the server is told of it. */
export interface MadePasskey {
  readonly id: string;
  readonly clientDataJSON: string;
  readonly attestationObject: string;
  readonly transports: readonly string[];
}

/** What the device signed, as the server is told of it. */
export interface SignedPasskey {
  readonly id: string;
  readonly clientDataJSON: string;
  readonly authenticatorData: string;
  readonly signature: string;
  readonly userHandle?: string;
}

type Listed = readonly { readonly id: string; readonly transports?: readonly string[] }[];

/** What `POST /api/access/passkeys/registration-options` answers. */
export interface CreationOptions {
  readonly challenge: string;
  readonly rp: PublicKeyCredentialRpEntity;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly pubKeyCredParams: readonly PublicKeyCredentialParameters[];
  readonly timeout?: number;
  readonly excludeCredentials?: Listed;
  readonly authenticatorSelection?: AuthenticatorSelectionCriteria;
}

/** What `POST /api/access/passkeys/sign-in-options` and `proof-options` answer. */
export interface RequestOptions {
  readonly challenge: string;
  readonly rpId?: string;
  readonly timeout?: number;
  readonly allowCredentials?: Listed;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

const textOf = (bytes: ArrayBuffer): string =>
  btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const described = (passkeys: Listed = []): PublicKeyCredentialDescriptor[] =>
  passkeys.map(({ id, transports }) => ({
    type: 'public-key',
    id: bytesOf(id),
    // The server repeats what this browser or another has told it.
    transports: transports as AuthenticatorTransport[] | undefined,
  }));

/** Whether the browser knows passkeys at all; it does so over HTTPS and on this machine only. */
export const knowsPasskeys = (): boolean => typeof PublicKeyCredential === 'function';

/** @returns nothing when she said no, was not verified in time, or the device has one already */
const unlessDeclined = async (asked: Promise<Credential | null>): Promise<PublicKeyCredential | undefined> => {
  try {
    // Asked for a public key, a browser answers with one.
    return ((await asked) as PublicKeyCredential | null) ?? undefined;
  } catch (error) {
    if (error instanceof DOMException && /^(NotAllowed|InvalidState)Error$/.test(error.name)) return undefined;
    throw error;
  }
};

/** Has the device make a passkey. */
export const makePasskey = async (options: CreationOptions): Promise<MadePasskey | undefined> => {
  const { challenge, user, excludeCredentials, pubKeyCredParams } = options;
  const made = await unlessDeclined(
    navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytesOf(challenge),
        user: { ...user, id: bytesOf(user.id) },
        pubKeyCredParams: [...pubKeyCredParams],
        excludeCredentials: described(excludeCredentials),
      },
    }),
  );
  if (!made) return undefined;
  // A passkey just made is attested, if only by nobody.
  const { clientDataJSON, attestationObject, getTransports } = made.response as AuthenticatorAttestationResponse;
  return {
    id: made.id,
    clientDataJSON: textOf(clientDataJSON),
    attestationObject: textOf(attestationObject),
    transports: getTransports?.call(made.response) ?? [],
  };
};

/** Has the device sign with a passkey. */
export const signWithPasskey = async (options: RequestOptions): Promise<SignedPasskey | undefined> => {
  const { challenge, rpId, timeout, allowCredentials } = options;
  const signed = await unlessDeclined(
    navigator.credentials.get({
      publicKey: {
        challenge: bytesOf(challenge),
        rpId,
        timeout,
        userVerification: 'required',
        allowCredentials: described(allowCredentials),
      },
    }),
  );
  if (!signed) return undefined;
  // Asked to sign, a device asserts.
  const { clientDataJSON, authenticatorData, signature, userHandle } = signed.response as AuthenticatorAssertionResponse;
  return {
    id: signed.id,
    clientDataJSON: textOf(clientDataJSON),
    authenticatorData: textOf(authenticatorData),
    signature: textOf(signature),
    ...(userHandle ? { userHandle: textOf(userHandle) } : {}),
  };
};
