#!/usr/bin/env node
/**
 * Verifies an audit bundle of a Unevoix ledger, offline, with nothing but this file and Node.js 20 or later.
 *
 *   node verify.mjs [folder] [--key <public key>] [--policy <file>] [--checkpoint <file>]… [--receipt <file>]… [--tsa <pem file>]
 *
 *   --key         the log's public key as it was given to you on paper; without it, the key the bundle itself names is used
 *   --policy      your own list of trusted logs and witnesses; without it, that of the bundle
 *   --checkpoint  a checkpoint kept elsewhere, from last year's bundle or a phone: this bundle must continue it
 *   --receipt     a receipt kept elsewhere: its entry must be in this log
 *   --tsa         certificates that timestamps must lead to; without it, those of the bundle
 *   --no-timestamps   leaves timestamps out, where there is no openssl to check them
 *
 * One line for each check that holds. At the first thing that does not, a line that names it, and nothing more. Exit code 0 only when all holds.
 * It shares no code with the program that made the bundle. The formats are public: RFC 6962 (tree and proofs), C2SP signed-note, tlog-checkpoint,
 * tlog-cosignature, tlog-policy, tlog-tiles and tlog-proof, RFC 8785 (canonical JSON). VERIFY.md tells how to check with tools of others.
 */
import { isAscii } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { createPublicKey, hash, verify } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// ---------------------------------------------------------------------------------------------------------------- the verdict
class Failure extends Error {}
const failure = (code, sentence) => Object.assign(new Failure(sentence), { code });
const fail = (code, sentence) => {
  throw failure(code, sentence);
};

let step;
const checking = (check, run) => {
  step = check;
  return run();
};
const holds = (check, text) => process.stdout.write(`ok    ${check.padEnd(12)} ${text}\n`);
const progress = (check, done, of) => process.stderr.isTTY && process.stderr.write(`…     ${check.padEnd(12)} ${done} of ${of}\r`);

// ------------------------------------------------------------------------------------------------------------- bytes and files
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes of base64 text spelled as it should be, or nothing. */
const fromBase64 = (text) => [Buffer.from(text, 'base64')].find((bytes) => bytes.toString('base64') === text);
const hash32 = (text) => [fromBase64(text)].find((bytes) => bytes?.length === 32);

/** A number in the one spelling that is allowed. */
const decimal = (text) => (/^(0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined);

let folder = '.';
const fileOf = (path) => (existsSync(join(folder, path)) ? join(folder, path) : fail('FILE_MISSING', `${path} is missing`));
const read = (path) => readFileSync(fileOf(path));
const textOf = (bytes, path) => {
  try {
    return utf8.decode(bytes);
  } catch {
    return fail('FILE_NOT_TEXT', `${path} is not a text file`);
  }
};

// ------------------------------------------------------------------------------------------------------ the tree of RFC 6962
const sha256 = (...parts) => Buffer.from(hash('sha256', Buffer.concat(parts), 'hex'), 'hex');
const node = (left, right) => sha256(Buffer.of(1), left, right);
const leaf = (entry) => sha256(Buffer.of(0), entry);

// The same for millions of them, without an object each.
const leafScratch = Buffer.alloc(1 + 65_535);
const nodeScratch = Buffer.alloc(65, 1);
const writeLeaf = (entry, target, offset) => {
  leafScratch.set(entry, 1);
  target.latin1Write(hash('sha256', leafScratch.subarray(0, 1 + entry.length), 'latin1'), offset, 32);
};
const writeNode = (children, from, target, offset) => {
  children.copy(nodeScratch, 1, from, from + 64);
  target.latin1Write(hash('sha256', nodeScratch, 'latin1'), offset, 32);
};

/** The largest power of two below n: where a tree of n leaves is split. */
const split = (n) => {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
};

/** The root that an inclusion proof leads to, by the recursion that defines the proof (RFC 6962, section 2.1.1). */
const rootOfInclusion = (hashOfLeaf, index, size, proof, name) => {
  if (index >= size) fail('LEAF_OUTSIDE_TREE', `${name} is for entry ${index} under a checkpoint of ${size} entries`);
  const climb = (at, n, length) => {
    if (n === 1) return length === 0 ? hashOfLeaf : fail('INCLUSION_PROOF_TOO_LONG', `${name} has hashes left over`);
    if (length === 0) return fail('INCLUSION_PROOF_TOO_SHORT', `${name} lacks hashes`);
    const k = split(n);
    return at < k ? node(climb(at, k, length - 1), proof[length - 1]) : node(proof[length - 1], climb(at - k, n - k, length - 1));
  };
  return climb(index, size, proof.length);
};

/** Checks a consistency proof by the recursion that defines it (RFC 6962, section 2.1.2). */
const checkConsistencyProof = (before, after, proof, name) => {
  if (before.size === 0) fail('CONSISTENCY_FROM_EMPTY', `${name} starts from an empty log, which proves nothing`);
  if (before.size > after.size) fail('CONSISTENCY_SIZES_REVERSED', `${name} goes from the larger to the smaller checkpoint`);
  const left = [...proof];
  const take = () => left.pop() ?? fail('CONSISTENCY_PROOF_TOO_SHORT', `${name} lacks hashes`);
  const climb = (m, n, complete) => {
    if (m === n) return Array(2).fill(complete ? before.root : take());
    const k = split(n);
    const sibling = take();
    if (m > k) return climb(m - k, n - k, false).map((root) => node(sibling, root));
    const [oldRoot, newRoot] = climb(m, k, complete);
    return [oldRoot, node(newRoot, sibling)];
  };
  const [oldRoot, newRoot] = climb(before.size, after.size, true);
  if (left.length > 0) fail('CONSISTENCY_PROOF_TOO_LONG', `${name} has hashes left over`);
  if (!oldRoot.equals(before.root)) fail('OLD_ROOT_MISMATCH', `${name} does not lead to the checkpoint of ${before.size} entries`);
  if (!newRoot.equals(after.root)) fail('NEW_ROOT_MISMATCH', `${name} does not lead to the checkpoint of ${after.size} entries`);
};

// -------------------------------------------------------------------------------------------------- keys, notes, checkpoints
const [LOG, WITNESS] = [1, 4];
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** A public key, `<name>+<id>+<base64(type ‖ key)>`. */
const parseKey = (text, where) => {
  const [, name, id, encoded] = /^([^+]*)\+([0-9a-f]{8})\+(.+)$/su.exec(text) ?? [];
  const material = fromBase64(encoded ?? '?') ?? fail('KEY_MALFORMED', `${where} is not a public key`);
  const type = material[0];
  if (type !== LOG && type !== WITNESS) fail('KEY_TYPE_UNKNOWN', `${where} holds a key of a kind this program does not know`);
  if (name === '' || /\p{White_Space}/u.test(name)) fail('KEY_NAME_INVALID', `${where} names its owner in a way it may not`);
  if (material.length !== 33) fail('KEY_MALFORMED', `${where} is not a public key`);
  const expected = sha256(Buffer.from(`${name}\n`), material).toString('hex', 0, 4);
  if (id !== expected) fail('KEY_ID_MISMATCH', `the key of ${name} has the id ${id} where ${expected} belongs: mistyped or not theirs`);
  const publicKey = createPublicKey({ key: Buffer.concat([SPKI, material.subarray(1)]), format: 'der', type: 'spki' });
  return { name, id, type, publicKey, text, raw: material.toString('hex', 1) };
};

const isSignedBy = ({ type, publicKey }, text, signature) => {
  if (type === LOG) return signature.length === 64 && verify(null, Buffer.from(text), publicKey, signature);
  if (signature.length !== 72) return false;
  const message = `cosignature/v1\ntime ${signature.readBigUInt64BE()}\n${text}`;
  return verify(null, Buffer.from(message), publicKey, signature.subarray(8));
};

/** A signed note: its text, and which of the keys have signed. One wrong signature of a known key spoils it. */
const openNote = (bytes, keys, where) => {
  const malformed = (reason) => fail('NOTE_MALFORMED', `${where} is not a signed note: ${reason}`);
  const note = textOf(bytes, where);
  if ([...note].some((character) => character < ' ' && character !== '\n')) malformed('control character');
  const end = note.lastIndexOf('\n\n');
  const lines = note.slice(end + 2).split('\n');
  if (end < 0 || lines.pop() !== '' || lines.length === 0 || lines.length > 100) malformed('signatures');
  const text = note.slice(0, end + 1);
  const signed = new Map();
  for (const line of lines) {
    const [, signer, encoded] = /^— ([^ +]+) ([A-Za-z0-9+/]+={0,2})$/u.exec(line) ?? malformed('signature line');
    const bytesOfLine = Buffer.from(encoded, 'base64');
    if (bytesOfLine.length < 5) malformed('signature line');
    const key = keys.find(({ name, id }) => name === signer && id === bytesOfLine.toString('hex', 0, 4));
    if (!key || signed.has(key)) continue;
    const signature = bytesOfLine.subarray(4);
    if (!isSignedBy(key, text, signature)) fail('NOTE_SIGNATURE_INVALID', `the signature of ${signer} under ${where} does not hold`);
    signed.set(key, signature);
  }
  if (signed.size === 0) fail('NOTE_UNVERIFIED', `${where} is signed by nobody who is trusted here`);
  return { text, signed };
};

/** A checkpoint signed by a log of the policy, with the cosignatures of its witnesses. */
const openCheckpoint = (bytes, policy, source) => {
  const { text, signed } = openNote(bytes, [...policy.logs, ...policy.witnesses.map(({ key }) => key)], source);
  const [origin, sizeText = '', rootText = '', ...rest] = text.split('\n');
  const [size, root, closed] = [decimal(sizeText), hash32(rootText), rest.pop() === '' && !rest.includes('')];
  if (!origin || size === undefined || !root || !closed) fail('CHECKPOINT_MALFORMED', `${source} is not a checkpoint`);
  const isOfLog = policy.logs.some((key) => key.name === origin && signed.has(key));
  if (!isOfLog) fail('LOG_NOT_TRUSTED', `${source} is not signed by the log ${origin} with a key of the policy`);
  const cosigned = policy.witnesses
    .filter(({ key }) => signed.has(key))
    .map(({ key, name }) => ({ witness: name, time: new Date(Number(signed.get(key).readBigUInt64BE()) * 1000).toISOString() }));
  return { origin, size, root, source, signed, cosigned };
};

// ------------------------------------------------------------------------------------------------------------------ the policy
/** Each name stands for a question: do these signatures satisfy it? */
const parsePolicy = (text) => {
  const policy = { logs: [], witnesses: [], quorum: undefined };
  const named = new Map();
  const grouped = new Set();
  let [at, quorums] = [0, 0];
  const need = (value, what) => {
    if (!value) fail('POLICY_MALFORMED', `line ${at} of the policy cannot be read: ${what}`);
    return value;
  };
  const keyOf = (word, type, others) => {
    const key = parseKey(word, `line ${at} of the policy`);
    need(key.type === type && !others.some(({ raw }) => raw === key.raw), 'key');
    return key;
  };
  const name = (word, question) => {
    need(word !== 'none' && !named.has(word), 'name');
    named.set(word, question);
  };
  const statements = {
    log: ([key, , ...more]) => policy.logs.push(keyOf(key, LOG, need(key && more.length === 0, 'log') && policy.logs)),
    witness: ([word, encoded, , ...more]) => {
      need(encoded && more.length === 0, 'witness');
      const key = keyOf(encoded, WITNESS, policy.witnesses);
      name(word, (signed) => signed.has(key));
      policy.witnesses.push({ name: word, key, raw: key.raw });
    },
    group: ([word, count, ...members]) => {
      const threshold = { all: members.length, any: 1 }[count] ?? (/^\d{1,9}$/.test(count) ? Number(count) : 0);
      need(threshold >= 1 && threshold <= members.length, 'how many must agree');
      const questions = members.map((member) => need(!grouped.has(member) && grouped.add(member) && named.get(member), member));
      name(word, (signed) => questions.filter((question) => question(signed)).length >= threshold);
    },
    quorum: ([word, ...more]) => {
      need(more.length === 0 && (word === 'none' || named.has(word)), 'quorum');
      policy.quorum = named.get(word);
      quorums++;
    },
  };
  for (const line of text.split('\n')) {
    at++;
    need(/^[\t -~\u0080-\u{10ffff}]*$/u.test(line), 'control character');
    const [statement, ...words] = line.split(/[\t ]+/).filter(Boolean);
    if (statement === undefined || statement.startsWith('#')) continue;
    need(Object.hasOwn(statements, statement), 'unknown statement');
    statements[statement](words);
  }
  need(quorums === 1, 'exactly one quorum is needed');
  return policy;
};

// ---------------------------------------------------------------------------------------------------------------- the manifest
/** Canonical JSON (RFC 8785) of values that hold integers only. */
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const member = (name) => `${JSON.stringify(name)}:${canonical(value[name])}`;
  if (isRecord(value)) return `{${Object.keys(value).sort().map(member).join(',')}}`;
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError('not an integer');
  if (typeof value === 'string' && !value.isWellFormed()) throw new RangeError('lone surrogate');
  return JSON.stringify(value);
};

/** True when a value that was written with JSON.stringify is canonical as it stands: names in order, integers only. */
const isOrdered = (value, last = '') => {
  if (typeof value !== 'object' || value === null) return typeof value !== 'number' || Number.isSafeInteger(value);
  if (Array.isArray(value)) return value.every((member) => isOrdered(member));
  for (const name in value) if (name < last || !isOrdered(value[(last = name)])) return false;
  return true;
};

/** What canonical JSON text says; throws for any other spelling of it. Most text is seen to be canonical without writing it anew. */
const parseCanonical = (text) => {
  const value = JSON.parse(text);
  const plainly = JSON.stringify(value) === text && !text.includes('\\ud') && isOrdered(value);
  if (!plainly && canonical(value) !== text) throw new RangeError('another spelling');
  return value;
};

const readManifest = () => {
  const malformed = (reason) => fail('MANIFEST_MALFORMED', `MANIFEST.json cannot be read: ${reason}`);
  let manifest;
  try {
    manifest = { ...parseCanonical(textOf(read('MANIFEST.json'), 'MANIFEST.json')) };
  } catch (error) {
    throw error instanceof Failure ? error : malformed(error.message);
  }
  const { format, origin, size, root, files } = manifest;
  if (format !== 'unevoix-audit-bundle@v1' || Object.keys(manifest).length !== 5) malformed('format');
  if (typeof origin !== 'string' || !(size >= 0) || !hash32(String(root)) || !isRecord(files)) malformed('members');
  for (const [path, digest] of Object.entries(files)) {
    const safe = /^[\w./-]+$/.test(path) && path.split('/').every((part) => !/^(\.{0,2}|-.*)$/.test(part));
    if (!safe) fail('MANIFEST_PATH_UNSAFE', `the manifest lists a path that leads out of the bundle: ${path}`);
    if (!/^[0-9a-f]{64}$/.test(digest)) malformed(`hash of ${path}`);
  }
  return { origin, size, root: hash32(root), files, paths: Object.keys(files) };
};

const filesBelow = (path) =>
  readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const below = path === '' ? entry.name : `${path}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(below) : [below];
  });

const checkManifest = () => {
  const manifest = readManifest();
  const strange = filesBelow('').find((path) => path !== 'MANIFEST.json' && !Object.hasOwn(manifest.files, path));
  if (strange) fail('FILE_NOT_LISTED', `${strange} is not listed in the manifest`);
  const files = Object.entries(manifest.files);
  files.forEach(([path, digest], index) => {
    if (hash('sha256', read(path), 'hex') !== digest) fail('FILE_CHANGED', `${path} is not the file the manifest lists: it was changed`);
    if (index % 1000 === 999) progress('manifest', index + 1, files.length);
  });
  holds('manifest', `${files.length} files are complete and as listed`);
  return manifest;
};

const listed = (manifest, start) => manifest.paths.filter((path) => path.startsWith(start));

// -------------------------------------------------------------------------------------------------- signatures and consistency
const checkSignatures = (manifest, options) => {
  const policy = parsePolicy(textOf(options.policy ? readFileSync(options.policy) : read('policy'), 'policy'));
  const key = parseKey((options.key ?? textOf(read('log.vkey'), 'log.vkey')).trim(), options.key ? 'the key you gave' : 'log.vkey');
  const headNote = read('log/checkpoint');
  openNote(headNote, [key], 'log/checkpoint');
  const head = openCheckpoint(headNote, policy, 'log/checkpoint');
  const names = head.cosigned.length > 0 ? head.cosigned.map(({ witness }) => witness).join(', ') : 'no witness';
  const enough = !policy.quorum || policy.quorum(head.signed);
  if (!enough) fail('WITNESSES_TOO_FEW', `the checkpoint of ${head.size} entries is cosigned by too few: ${names}`);
  const same = manifest.origin === head.origin && manifest.size === head.size && manifest.root.equals(head.root);
  if (!same) fail('MANIFEST_CHECKPOINT_MISMATCH', `the manifest speaks of ${manifest.size} entries, the checkpoint is another`);
  policy.logs = policy.logs.filter(({ name }) => name === head.origin);
  const receipts = [
    ...listed(manifest, 'receipts/').map((path) => parseReceipt(read(path), path)),
    ...options.receipt.map((path) => parseReceipt(readFileSync(path), path, true)),
  ];
  const checkpoints = listed(manifest, 'checkpoints/').map((path) => openCheckpoint(read(path), policy, path));
  const misnamed = checkpoints.find(({ source, size }) => source !== `checkpoints/${size}.note`);
  if (misnamed) fail('CHECKPOINT_MISNAMED', `${misnamed.source} is a checkpoint of ${misnamed.size} entries`);
  const anchors = [
    head,
    ...checkpoints,
    ...options.checkpoint.map((path) => openCheckpoint(readFileSync(path), policy, path)),
    ...receipts.map((receipt) => (receipt.head = openCheckpoint(Buffer.from(receipt.note), policy, receipt.source))),
  ].sort((one, other) => one.size - other.size);
  const by = `${key.text}${options.key ? '' : ', the key this bundle names'}, and cosigned by ${names}`;
  holds('signatures', `the checkpoint of ${head.size} entries is signed by ${by}`);
  return { head, anchors, receipts };
};

const checkConsistency = (manifest, anchors) => {
  const paths = listed(manifest, 'consistency/');
  for (const path of paths) {
    const sizes = /^consistency\/(\d+)-(\d+)\.txt$/.exec(path)?.slice(1) ?? ['', ''];
    const [before, after] = sizes.map((size) => anchors.find((anchor) => String(anchor.size) === size));
    if (!before || !after) fail('CONSISTENCY_WITHOUT_CHECKPOINT', `${path} is a proof between checkpoints that are not here`);
    const lines = textOf(read(path), path).split('\n');
    if (lines.pop() !== '' || !lines.every(hash32)) fail('CONSISTENCY_FILE_MALFORMED', `${path} is not a consistency proof`);
    checkConsistencyProof(before, after, lines.map(hash32), path);
  }
  if (paths.length > 0) holds('consistency', `${paths.length} proofs from checkpoint to checkpoint hold`);
};

// --------------------------------------------------------------------------------------------------------------------- the log
const tilePath = (level, index, width) => {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0');
  return `log/tile/${level}/${digits.replace(/\d{3}(?=\d)/g, 'x$&/')}${width < 256 ? `.p/${width}` : ''}`;
};

/** The root over `count` neighbouring hashes, a power of two. */
const subtree = (hashes, from, count) => {
  const nodes = Buffer.from(hashes.subarray(from * 32, (from + count) * 32));
  for (let width = count / 2; width >= 1; width /= 2) for (let at = 0; at < width; at++) writeNode(nodes, at * 64, nodes, at * 32);
  return nodes.subarray(0, 32);
};

/** The tree as its unfinished tiles, one a level: 256 hashes each. A full tile becomes one hash of the level above. */
class TileTree {
  levels = [];
  size = 0;

  level(level) {
    return (this.levels[level] ??= { bytes: Buffer.alloc(256 * 32), count: 0, index: 0 });
  }

  /** Counts the leaf hash that was just written behind the others of level 0. */
  added(onFull) {
    this.size++;
    this.level(0).count++;
    for (let level = 0; this.level(level).count === 256; level++) {
      const [tile, above] = [this.level(level), this.level(level + 1)];
      onFull(level, tile.index++, tile.bytes);
      subtree(tile.bytes, 0, 256).copy(above.bytes, above.count++ * 32);
      tile.count = 0;
    }
  }

  /** The root now: the subtrees of every unfinished tile, joined from the lowest and rightmost on. */
  root() {
    let root;
    for (const { bytes, count } of this.levels) {
      for (let width = 1, end = count; width <= count; width *= 2) {
        if ((count & width) === 0) continue;
        end -= width;
        const part = subtree(bytes, end, width);
        root = root ? node(part, root) : part;
      }
    }
    return root ?? sha256();
  }
}

/** The entries of a bundle, each behind its length. */
const entriesOf = (bundle, width, path) => {
  let offset = 0;
  const entries = Array.from({ length: width }, (_, place) => {
    const start = offset + 2;
    offset = start + (start <= bundle.length ? bundle.readUInt16BE(offset) : Infinity);
    return offset <= bundle.length ? bundle.subarray(start, offset) : fail('ENTRY_BUNDLE_TRUNCATED', `${path} ends in its entry ${place}`);
  });
  if (offset < bundle.length) fail('ENTRY_BUNDLE_TOO_LONG', `${path} has ${bundle.length - offset} bytes left behind its last entry`);
  return entries;
};

const checkLog = ({ head, anchors }) => {
  const tree = new TileTree();
  const story = new Story(head);
  const latestAt = new Map();
  let next = 0;
  const meetAnchors = () => {
    for (; anchors[next]?.size === tree.size; next++) {
      const { source, size, root } = anchors[next];
      const other = !(size === head.size && root.equals(head.root)) && !root.equals(tree.root());
      if (other) fail('HISTORY_FORKED', `${source} shows another history: the first ${size} entries here do not lead to its root`);
      latestAt.set(size, story.latest);
    }
  };
  const checkTile = (level, index, bytes) => {
    const path = tilePath(level, index, bytes.length / 32);
    if (level > 0 && !read(path).equals(bytes)) fail('TILE_MISMATCH', `${path} does not follow from the entries below it`);
  };
  for (let index = 0; index * 256 < head.size; index++) {
    const width = Math.min(256, head.size - index * 256);
    const [path, tile] = [tilePath('entries', index, width), tilePath(0, index, width)];
    const [entries, hashes, leaves] = [entriesOf(read(path), width, path), read(tile), tree.level(0).bytes];
    if (hashes.length !== width * 32) fail('TILE_LENGTH', `${tile} has ${hashes.length} bytes, which is not 32 for each of its hashes`);
    entries.forEach((entry, place) => writeLeaf(entry, leaves, place * 32));
    if (!leaves.subarray(0, width * 32).equals(hashes)) {
      const number = index * 256 + Math.floor(hashes.findIndex((byte, at) => byte !== leaves[at]) / 32);
      fail('ENTRY_NOT_UNDER_ITS_HASH', `entry ${number} in ${path} does not belong to its hash in ${tile}: one was changed`);
    }
    for (const entry of entries) {
      meetAnchors();
      story.follow(entry, tree.size);
      tree.added(checkTile);
    }
    if (index % 64 === 63) progress('log', tree.size, head.size);
  }
  tree.levels.forEach(({ bytes, count, index }, level) => count > 0 && checkTile(level, index, bytes.subarray(0, count * 32)));
  meetAnchors();
  if (!tree.root().equals(head.root)) fail('ROOT_NOT_OF_ENTRIES', `the ${head.size} entries do not lead to the root that was signed`);
  holds('log', `${head.size} entries hash to the leaves, the tiles and the signed root`);
  const beyond = anchors[next];
  if (beyond) fail('BUNDLE_TOO_SHORT', `${beyond.source} is signed for ${beyond.size} entries, this bundle ends at ${head.size}`);
  holds('checkpoints', `${anchors.length} checkpoints are all heads of this one history`);
  return { story, latestAt };
};

// ----------------------------------------------------------------------------------------------------------------- the entries
const TOLERANCE_MS = 60_000;
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string' && value !== '';
const isTime = (value) => isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);

const parseEntry = (bytes, number) => {
  const entry = parseCanonical(isAscii(bytes) ? bytes.latin1Slice() : utf8.decode(bytes));
  const { v, id, stream, rev, type, time, data, meta } = isRecord(entry) ? entry : {};
  const texts = isText(id) && isText(stream) && isText(type) && isTime(time);
  if (v === 1 && rev >= 0 && texts && isRecord(data) && isRecord(meta) && Object.keys(entry).length === 8) return entry;
  return fail('ENTRY_MALFORMED', `entry ${number} does not have the members of an entry of a ledger`);
};

/** What the entries say of themselves. The first thing wrong with each is kept, and told once the tree is known to hold. */
class Story {
  latest = '';
  streams = 0;

  /** Room for as many streams as there are entries, taken once: growing would need it twice. */
  constructor({ root, size }) {
    const places = 2 ** Math.ceil(Math.log2(size / 0.7 + 1));
    Object.assign(this, { salt: root.toString('latin1'), keys: new BigUint64Array(places), counts: new Uint32Array(places) });
  }

  follow(bytes, number) {
    if (this.malformed) return;
    try {
      const { stream, rev, time } = parseEntry(bytes, number);
      const expected = this.next(stream);
      if (rev !== expected) this.gap ??= failure('REVISION_GAP', `entry ${number} is revision ${rev} of ${stream}, not ${expected}`);
      const back = time < this.latest && !(Date.parse(this.latest) - Date.parse(time) <= TOLERANCE_MS);
      if (back) this.back ??= failure('CLOCK_WENT_BACK', `entry ${number} is recorded at ${time}, after an entry of ${this.latest}`);
      if (time > this.latest) this.latest = time;
    } catch (error) {
      const otherwise = failure('ENTRY_NOT_CANONICAL', `entry ${number} is not canonical JSON: ${error.message}`);
      this.malformed = error instanceof Failure ? error : otherwise;
    }
  }

  /** How many entries the stream had. Streams are kept as 64 bits of a salted hash: ten million fit where their names would not. */
  next(stream) {
    const key = Buffer.from(hash('sha256', this.salt + stream, 'latin1'), 'latin1').readBigUInt64BE();
    const place = this.place(key);
    const before = this.counts[place]++;
    if (before === 0) this.streams++;
    return before;
  }

  place(key) {
    let place = Number(key & BigInt(this.keys.length - 1));
    while (this.counts[place] !== 0 && this.keys[place] !== key) place = (place + 1) % this.keys.length;
    this.keys[place] = key;
    return place;
  }
}

const checkStory = ({ malformed, gap, back, streams, latest }) => {
  const orHolds = (check, wrong, text) => checking(check, () => (wrong ? fail(wrong.code, wrong.message) : holds(check, text)));
  orHolds('entries', malformed, 'every entry is canonical and complete');
  orHolds('revisions', gap, `${streams} streams count from 0 without a gap`);
  orHolds('clock', back, latest ? `the clock runs forward, to ${latest}` : 'there is no entry yet');
};

// -------------------------------------------------------------------------------------------------------------------- receipts
const parseReceipt = (bytes, source, brought = false) => {
  const malformed = (reason) => fail('RECEIPT_MALFORMED', `${source} is not a receipt: ${reason}`);
  const text = textOf(bytes, source);
  const end = text.indexOf('\n\n');
  const [header, ...lines] = text.slice(0, Math.max(end, 0)).split('\n');
  if (header !== 'c2sp.org/tlog-proof@v1') malformed('first line');
  const entry = lines[0]?.startsWith('extra ') ? (fromBase64(lines.shift().slice(6)) ?? malformed('extra')) : undefined;
  const index = decimal(/^index (.*)$/.exec(lines.shift())?.[1]) ?? malformed('index');
  if (!brought && source !== `receipts/${index}.tlog-proof`) fail('RECEIPT_MISNAMED', `${source} is the receipt of entry ${index}`);
  const proof = lines.map((line) => hash32(line) ?? malformed('hash'));
  return { source, entry, index, proof, note: text.slice(end + 2) };
};

const checkReceipts = (receipts) => {
  for (const { source, entry, index, proof, head } of receipts) {
    if (!entry) fail('RECEIPT_WITHOUT_ENTRY', `${source} does not carry its entry`);
    const same = rootOfInclusion(leaf(entry), index, head.size, proof, source).equals(head.root);
    if (!same) fail('ROOT_MISMATCH', `${source} does not lead to its checkpoint: its entry is not number ${index} of the log`);
  }
  if (receipts.length > 0) holds('receipts', `${receipts.length} receipts are for entries of this log`);
};

// ------------------------------------------------------------------------------------------------------ timestamps of RFC 3161
/** Asks openssl, which knows these formats far better than a short program could. */
const openssl = (...words) => {
  const { error, status, stdout, stderr } = spawnSync('openssl', ['ts', ...words], { encoding: 'utf8' });
  if (error) fail('TIMESTAMP_UNCHECKED', 'timestamps need openssl, which is not on this machine; --no-timestamps leaves them out');
  return { holds: status === 0, stdout, stderr };
};

const checkTimestamp = (path, data, certificates) => {
  const { stdout } = openssl('-reply', '-in', fileOf(path), '-text');
  const time = Date.parse(/^Time stamp: (.*)$/m.exec(stdout)?.[1]) || fail('TIMESTAMP_MALFORMED', `${path} is not a timestamp`);
  const trust = ['-CAfile', certificates, '-partial_chain', '-attime', String(time / 1000)];
  const verdict = openssl('-verify', '-data', data, '-in', fileOf(path), ...trust);
  if (verdict.stderr.includes('imprint mismatch')) fail('TIMESTAMP_OTHER_DATA', `${path} is a timestamp over something else`);
  if (verdict.stderr.includes('certificate verify error')) fail('TIMESTAMP_NOT_TRUSTED', `${path} is by nobody trusted then and here`);
  if (!verdict.holds) fail('TIMESTAMP_SIGNATURE_INVALID', `the signature of ${path} does not hold`);
  return new Date(time).toISOString();
};

const checkTimestamps = (manifest, anchors, latestAt, options) => {
  const recordedBefore = (time, latest, source) => {
    const after = latest && !(Date.parse(latest) - Date.parse(time) <= TOLERANCE_MS);
    if (after) fail('ENTRY_AFTER_WITNESS', `an entry claims to be recorded at ${latest}, after ${source} was witnessed with it at ${time}`);
  };
  for (const { source, size, cosigned } of anchors) for (const { time } of cosigned) recordedBefore(time, latestAt.get(size), source);
  const paths = listed(manifest, 'timestamps/').filter((path) => path.endsWith('.tsr'));
  if (paths.length === 0) return;
  if (options['no-timestamps']) return holds('timestamps', `${paths.length} timestamps were left out, as asked`);
  const times = paths.map((path) => {
    const size = /^timestamps\/(\d+)\.tsr$/.exec(path)?.[1];
    const time = checkTimestamp(path, fileOf(`checkpoints/${size}.note`), options.tsa ?? fileOf('timestamps/certificates.pem'));
    recordedBefore(time, latestAt.get(Number(size)), path);
    return time;
  });
  const trust = options.tsa ? '' : ', under certificates this bundle names';
  holds('timestamps', `openssl finds that ${paths.length} timestamps hold, the latest of ${times.sort().at(-1)}${trust}`);
};

// ----------------------------------------------------------------------------------------------------------------- all together
try {
  const [one, many] = [{ type: 'string' }, { type: 'string', multiple: true, default: [] }];
  const options = { key: one, policy: one, tsa: one, checkpoint: many, receipt: many, 'no-timestamps': { type: 'boolean' } };
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  folder = positionals[0] ?? import.meta.dirname;
  const manifest = checking('manifest', checkManifest);
  const { head, anchors, receipts } = checking('signatures', () => checkSignatures(manifest, values));
  const { story, latestAt } = checking('log', () => checkLog({ head, anchors }));
  checking('consistency', () => checkConsistency(manifest, anchors));
  checking('timestamps', () => checkTimestamps(manifest, anchors, latestAt, values));
  checking('entries', () => checkStory(story));
  checking('receipts', () => checkReceipts(receipts));
  process.stdout.write('everything holds\n');
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  if (['HISTORY_FORKED', 'BUNDLE_TOO_SHORT'].includes(error.code)) step = 'checkpoints';
  process.stdout.write(`FAIL  ${step.padEnd(12)} ${error.message} [${error.code}]\n`);
  process.exitCode = 1;
}
