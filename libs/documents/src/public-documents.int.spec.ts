import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PublicDocuments } from './public-documents.js';

describe('public documents', () => {
  let folder: string;
  let documents: PublicDocuments;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'documents-'));
    documents = new PublicDocuments(folder);
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps a text under the SHA-256 of its bytes and gives it back', async () => {
    const digest = await documents.put('abc');
    // FIPS 180-2, appendix B.1
    expect(digest).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await documents.get(digest)).toBe('abc');
  });

  it('keeps the same text once and leaves no unfinished file', async () => {
    const [first, second] = await Promise.all([documents.put('Résolution n° 1'), documents.put('Résolution n° 1')]);
    expect(first).toBe(second);
    expect(await readdir(join(folder, first.slice(0, 2)))).toEqual([first]);
  });

  it('knows nothing of a digest it never took, and never leaves its folder', async () => {
    expect(await documents.get('0'.repeat(64))).toBeUndefined();
    expect(await documents.get('../../../../etc/passwd')).toBeUndefined();
  });
});
