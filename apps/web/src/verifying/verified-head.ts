import { base64, fromUtf8, parseCheckpoint, parseNote, parsePublicKey, type BundleReader } from '#proof';
import type { VerifiedHead } from './verification.js';

/** The head the checks were about, once they hold: with the key that signed it, to be kept until the next visit. */
export const verifiedHead = async (log: Pick<BundleReader, 'read'>): Promise<VerifiedHead> => {
  const note = textOf(await log.read('log/checkpoint'));
  const { text, signatures } = parseNote(note);
  const { origin, size, root } = parseCheckpoint(text);
  const signed = (key: string): boolean => {
    const { name, id } = parsePublicKey(key);
    return name === origin && signatures.some(({ name: signer, keyId }) => signer === name && keyId === id);
  };
  const key = keysIn(textOf(await log.read('log/policy'))).find(signed) ?? '';
  return { origin, size, root: base64(root), note, key };
};

const textOf = (bytes: Uint8Array | undefined): string => (bytes && fromUtf8(bytes)) ?? '';

/** The keys of the log, which the policy names line by line. */
const keysIn = (policy: string): readonly string[] => [...policy.matchAll(/^log\s+(\S+)/gm)].map(([, key = '']) => key);
