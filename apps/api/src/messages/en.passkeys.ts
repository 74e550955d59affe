/** What is said of passkeys and of identities elsewhere. */
export const passkeyMessages = {
  PASSKEY_REFUSED: 'This passkey does not open here. Try another one, or sign in with your letter or your password.',
  PASSKEY_INVALID:
    'Your browser made no passkey that can be used here. Unlock your device with its code, finger or face when it asks, and try again.',
  PASSKEY_KNOWN: 'This passkey is kept already.',
  PASSKEY_NOT_FOUND: 'You have no such passkey. It may have been taken away already.',
  TOO_MANY_PASSKEYS: 'You have {most} passkeys, as many as are kept. Take one away that you no longer use.',
  PASSKEYS_NEED_A_NAME:
    'Passkeys belong to a name, and {origin} is none they can be kept for. Open your cooperative by its name, over HTTPS; on one machine by localhost.',
  CHALLENGE_OVER: 'That took too long, or was answered already. Begin again.',
  LAST_MEANS_OF_ENTRY: 'This is your only way in. Add another passkey or a password first, or ask your cooperative for a letter.',
  IDENTITY_PROVIDER_UNKNOWN: 'People do not come from {provider} here. Choose one of the ways on the sign-in page.',
  IDENTITY_PROVIDER_UNAVAILABLE:
    'The other service does not answer as it should. Try again in a few minutes, or sign in with your passkey, password or letter.',
  SIGN_IN_ATTEMPT_OVER: 'That took too long, or began in another browser. Begin again on the sign-in page.',
  IDENTITY_REFUSED: 'What the other service answered does not prove who you are. Nothing was changed; begin again.',
  IDENTITY_DECLINED: 'You said no at the other service, so that it told nothing. Begin again, or sign in another way.',
  IDENTITY_NOT_LINKED:
    'Nobody here has linked this identity. Sign in with your letter, passkey or password, then link it under “My account”.',
  IDENTITY_TAKEN: 'This identity is linked already. Take it away where it is first.',
  IDENTITY_NOT_FOUND: 'You have no such identity. It may have been taken away already.',
};
