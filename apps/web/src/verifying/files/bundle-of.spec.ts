import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { utf8 } from '#proof';
import { bundleOf } from './bundle-of.js';

const longest = `ballots/${'a'.repeat(60)}/${'b'.repeat(60)}/papers.blt`;
const files: Readonly<Record<string, string>> = {
  'MANIFEST.json': '{}',
  'log/checkpoint': 'ledger\n',
  'log/tile/0/000.p/3': 'x'.repeat(5_000),
  [longest]: 'é',
};

const read = async (name: string, bytes: Uint8Array): Promise<Readonly<Record<string, string>>> => {
  const bundle = await bundleOf([{ path: name, file: new File([new Uint8Array(bytes)], name) }]);
  const found: Record<string, string> = {};
  for await (const path of bundle.paths()) found[path] = new TextDecoder().decode(await bundle.read(path));
  return found;
};

/** A zip of the files in a folder, with a comment at its end. */
const zipOf = (method: number): Uint8Array => {
  const u16 = (value: number) => [value & 0xff, value >>> 8];
  const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
  const [locals, directory]: [number[], number[]] = [[], []];
  for (const [path, text] of [['bundle/', ''], ...Object.entries(files).map(([inside, content]) => [`bundle/${inside}`, content])]) {
    const name = [...utf8(path ?? '')];
    const plain = utf8(text ?? '');
    const packed = [...(method === 8 ? deflateRawSync(plain) : plain)];
    const common = [...u16(0), ...u16(method), ...u32(0), ...u32(0), ...u32(packed.length), ...u32(plain.length), ...u16(name.length)];
    directory.push(...u32(0x02014b50), ...u16(20), ...u16(20), ...common, ...u16(4), ...u16(2), ...u16(0), ...u16(0), ...u32(0));
    directory.push(...u32(locals.length), ...name, 1, 2, 3, 4, 5, 6);
    locals.push(...u32(0x04034b50), ...u16(20), ...common, ...u16(3), ...name, 9, 9, 9, ...packed);
  }
  const end = [...u32(0x06054b50), ...u32(0), ...u16(5), ...u16(5), ...u32(directory.length), ...u32(locals.length), ...u16(2), 65, 66];
  return Uint8Array.from([...locals, ...directory, ...end]);
};

describe('an audit bundle packed into one file', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'packed-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, 'bundle', path)), { recursive: true });
      writeFileSync(join(folder, 'bundle', path), text);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const packed = (name: string, program: string, ...rest: readonly string[]): Uint8Array => {
    execFileSync(program, [...rest], { cwd: folder });
    return readFileSync(join(folder, name));
  };

  it.each([
    ['gnu.tar', ['--format=gnu', '-cf', 'gnu.tar', 'bundle']],
    ['pax.tar', ['--format=pax', '-cf', 'pax.tar', './bundle']],
    ['ustar.tar', ['--format=ustar', '-cf', 'ustar.tar', 'bundle']],
    ['inside.tar', ['-cf', 'inside.tar', '-C', 'bundle', '.']],
    ['zipped.tar.gz', ['-czf', 'zipped.tar.gz', 'bundle']],
  ])('is read from %s', async (name, words) => expect(await read(name, packed(name, 'tar', ...words))).toEqual(files));

  it.each([
    ['stored.zip', 0],
    ['deflated.zip', 8],
  ])('is read from %s', async (name, method) => expect(await read(name, zipOf(method))).toEqual(files));

  it('is read from the files of a folder', async () => {
    const dropped = Object.entries(files).map(([path, text]) => ({
      path: `bundle/${path}`,
      file: new File([new Uint8Array(utf8(text))], path),
    }));
    const bundle = await bundleOf(dropped);
    expect(new Set(bundle.paths() as Iterable<string>)).toEqual(new Set(Object.keys(files)));
    expect(await bundle.read('nowhere')).toBeUndefined();
  });

  it.each(['a.zip', 'a.tar', 'a.tgz'])('that is something else is named (%s)', (name) =>
    expect(read(name, new Uint8Array(2_000).fill(7))).rejects.toMatchObject({ code: 'ARCHIVE_UNREADABLE' }),
  );

  it('without a manifest is none', () => expect(read('photo.jpg', utf8('jpeg'))).rejects.toMatchObject({ code: 'NO_BUNDLE' }));
});
