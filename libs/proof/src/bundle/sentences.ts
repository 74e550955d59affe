import type { ErrorDetails } from '#kernel';

/**
 * What does not hold, in a sentence for someone who has never read the code. In English, for the file goes to auditors of any country; screens
 * that speak to members translate by the code.
 * @returns `undefined` for a code that is not of this library
 */
export const sentenceOf = (code: string, details: ErrorDetails): string | undefined => SENTENCES[code]?.(details);

const SENTENCES: Readonly<Record<string, (details: ErrorDetails) => string>> = {
  // the files
  FILE_MISSING: ({ path }) => `${path} is missing`,
  FILE_CHANGED: ({ path }) => `${path} is not the file the manifest lists: it was changed`,
  FILE_NOT_LISTED: ({ path }) => `${path} is not listed in the manifest`,
  FILE_NOT_TEXT: ({ path }) => `${path} is not a text file`,
  MANIFEST_MALFORMED: ({ reason }) => `MANIFEST.json cannot be read: ${reason}`,
  MANIFEST_PATH_UNSAFE: ({ path }) => `the manifest lists a path that leads out of the bundle: ${path}`,
  MANIFEST_CHECKPOINT_MISMATCH: ({ size, listed }) =>
    `the manifest speaks of ${listed} entries, the signed checkpoint of ${size}, or of another root`,
  // who signed
  POLICY_MALFORMED: ({ line, reason }) => `line ${line} of the policy cannot be read: ${reason}`,
  KEY_MALFORMED: ({ path = 'a key' }) => `${path} is not a public key`,
  KEY_NAME_INVALID: ({ path = 'a key' }) => `${path} names its owner in a way it may not`,
  KEY_TYPE_UNKNOWN: ({ path = 'a key', name }) => `${path} holds a key of ${name} that is not of a kind this program knows`,
  KEY_ID_MISMATCH: ({ name, id, expected }) =>
    `the key of ${name} has the id ${id} where ${expected} belongs: it is mistyped or not theirs`,
  NOTE_MALFORMED: ({ path, reason }) => `${path} is not a signed note: ${reason}`,
  NOTE_SIGNATURE_INVALID: ({ path, name }) => `the signature of ${name} under ${path} does not hold: the text or the signature was changed`,
  NOTE_UNVERIFIED: ({ path }) => `${path} is signed by nobody who is trusted here`,
  CHECKPOINT_MALFORMED: ({ path, reason }) => `${path} is not a checkpoint: ${reason}`,
  CHECKPOINT_MISNAMED: ({ path, size }) => `${path} is a checkpoint of ${size} entries`,
  LOG_NOT_TRUSTED: ({ path, origin }) => `${path} is not signed by the log ${origin} with a key of the policy`,
  WITNESSES_TOO_FEW: ({ size, cosigned }) =>
    `the checkpoint of ${size} entries is cosigned by too few witnesses: ${String(cosigned) || 'none'}`,
  COSIGNATURE_MALFORMED: ({ path }) => `a cosignature under ${path} cannot be read`,
  // the log
  ENTRY_NOT_UNDER_ITS_HASH: ({ number, path, tile }) =>
    `entry ${number} in ${path} does not belong to its hash in ${tile}: one of the two was changed, or entries were swapped`,
  ENTRY_BUNDLE_TRUNCATED: ({ path, entry }) => `${path} ends before the end of its entry ${entry}`,
  ENTRY_BUNDLE_TOO_LONG: ({ path, bytes }) => `${path} has ${bytes} bytes left behind its last entry`,
  TILE_LENGTH: ({ path, bytes }) => `${path} has ${bytes} bytes, which is not 32 for each hash it must hold`,
  TILE_MISMATCH: ({ path }) => `${path} does not follow from the entries below it`,
  ROOT_NOT_OF_ENTRIES: ({ size }) => `the ${size} entries do not lead to the root that was signed: entries were changed, added or dropped`,
  HISTORY_FORKED: ({ source, size }) =>
    `${source} shows another history: the first ${size} entries here do not lead to the root signed there`,
  BUNDLE_TOO_SHORT: ({ source, size, bundle }) =>
    `${source} is signed for ${size} entries, this bundle ends at ${bundle}: the last ones were dropped`,
  // the log as it is published
  LOG_KEY_UNKNOWN: ({ key }) => `this log has never signed with the key you brought: ${key}`,
  LOG_TOO_SHORT: ({ source, size, now }) => `${source} is signed for ${size} entries, the log now shows ${now}: the last ones were dropped`,
  ROOT_NOT_OF_HASHES: ({ size }) => `the published hashes of ${size} entries do not lead to the root that was signed`,
  // from checkpoint to checkpoint
  CONSISTENCY_FILE_MALFORMED: ({ path, reason }) => `${path} is not a consistency proof: ${reason}`,
  CONSISTENCY_WITHOUT_CHECKPOINT: ({ path }) => `${path} is a proof between checkpoints that are not here`,
  CONSISTENCY_FROM_EMPTY: ({ path }) => `${path} starts from an empty log, which proves nothing`,
  CONSISTENCY_SIZES_REVERSED: ({ path }) => `${path} goes from the larger to the smaller checkpoint`,
  CONSISTENCY_PROOF_TOO_SHORT: ({ path }) => `${path} lacks hashes`,
  CONSISTENCY_PROOF_TOO_LONG: ({ path }) => `${path} has hashes left over`,
  OLD_ROOT_MISMATCH: ({ path, oldSize }) => `${path} does not lead to the checkpoint of ${oldSize} entries: history was changed`,
  NEW_ROOT_MISMATCH: ({ path, newSize }) => `${path} does not lead to the checkpoint of ${newSize} entries`,
  // time
  CERTIFICATE_MALFORMED: () => 'a certificate for the timestamps cannot be read',
  TIMESTAMP_MISNAMED: ({ path }) => `${path} is not named after a checkpoint`,
  TIMESTAMP_MALFORMED: ({ path, part }) => `${path} is not a timestamp: ${part}`,
  TIMESTAMP_REFUSED: ({ path }) => `${path} is the refusal of a timestamp`,
  TIMESTAMP_OTHER_DATA: ({ path }) => `${path} is a timestamp over something else`,
  TIMESTAMP_NONCE_MISMATCH: ({ path }) => `${path} answers another request`,
  TIMESTAMP_SIGNATURE_INVALID: ({ path }) => `the signature of ${path} does not hold`,
  TIMESTAMP_NOT_TRUSTED: ({ path }) => `${path} is by nobody who is trusted here, or not at that time`,
  TIMESTAMP_NOT_AN_AUTHORITY: ({ path, authority }) => `${path} is by ${authority}, whose certificate is not for time stamping`,
  TIMESTAMP_CERTIFICATE_MISMATCH: ({ path, authority }) => `${path} names another certificate than that of ${authority}`,
  ENTRY_AFTER_WITNESS: ({ source, time, latest }) =>
    `an entry claims to be recorded at ${latest}, after ${source} was witnessed with it at ${time}`,
  CLOCK_WENT_BACK: ({ number, time, before }) => `entry ${number} is recorded at ${time}, after an entry of ${before}: the clock went back`,
  // the entries
  ENTRY_NOT_CANONICAL: ({ number, reason }) => `entry ${number} is not canonical JSON: ${reason}`,
  ENTRY_MALFORMED: ({ number, member }) => `entry ${number} is not an entry of a ledger: ${member}`,
  REVISION_GAP: ({ number, stream, rev, expected }) => `entry ${number} is revision ${rev} of ${stream}, where ${expected} must come`,
  // receipts
  RECEIPT_MALFORMED: ({ path, reason }) => `${path} is not a receipt: ${reason}`,
  RECEIPT_MISNAMED: ({ path, index }) => `${path} is the receipt of entry ${index}`,
  RECEIPT_WITHOUT_ENTRY: ({ path }) => `${path} does not carry its entry`,
  LEAF_OUTSIDE_TREE: ({ path, index, size }) => `${path} is for entry ${index} under a checkpoint of ${size} entries`,
  INCLUSION_PROOF_TOO_SHORT: ({ path }) => `${path} lacks hashes`,
  INCLUSION_PROOF_TOO_LONG: ({ path }) => `${path} has hashes left over`,
  ROOT_MISMATCH: ({ path, index }) => `${path} does not lead to its checkpoint: its entry is not number ${index} of the log`,
};
