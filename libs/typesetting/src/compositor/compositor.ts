import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { DomainError } from '#kernel';
import type { Papers } from '../papers.js';
import { printable } from './printable.js';
import { shippedFonts } from './shipped-fonts.js';
import { signsWithoutFont } from './signs-without-font.js';

/** Beside this program when it is bundled; else in the sources, seen from them or from where they are compiled to. */
const templates =
  ['typesetting', '../../templates', '../../../../../libs/typesetting/templates']
    .map((path) => join(import.meta.dirname, path))
    .find((path) => existsSync(join(path, 'house.typ'))) ?? '';

/** What a file is checked against while it is written: to be kept (ISO 19005-2), or to be read aloud (ISO 14289-1). */
export type Standard = 'a-2a' | 'ua-1';

/** The package as it is loaded: it finds the program of this machine, or throws. */
export type LoadCompiler = () => Promise<{ readonly NodeCompiler: typeof NodeCompiler }>;

const loadCompiler: LoadCompiler = () => import('@myriaddreamin/typst-ts-node-compiler');

/** The compiler with our fonts and templates. It works while the caller waits: give it a thread of its own. */
export class Compositor {
  private constructor(private readonly compiler: NodeCompiler) {}

  /** @throws DomainError `TYPESETTER_MISSING` where there is no compiler for this machine */
  static async open(load: LoadCompiler = loadCompiler): Promise<Compositor> {
    const { NodeCompiler } = await load().catch((cause: unknown) => {
      throw new DomainError('TYPESETTER_MISSING', {}, 'unavailable', { cause });
    });
    return new Compositor(NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: shippedFonts() }] }));
  }

  /**
   * Sets one paper.
   * @param data  a paper of this template with its `language`, as JSON
   * @throws Error when the paper is not one of this template
   */
  set(template: keyof Papers, data: string, standard: Standard = 'a-2a'): Buffer {
    try {
      return this.setWithout(template, data, standard, new Set());
    } catch (error) {
      // An error of another realm: what it says is all there is to recognise it by.
      const without = signsWithoutFont(String(error));
      if (without.size === 0) throw error;
      return this.setWithout(template, data, standard, without);
    } finally {
      // The compiler remembers what it has set, for the next time: names are not kept for that.
      this.compiler.evictCache(0);
    }
  }

  private setWithout(template: keyof Papers, data: string, pdfStandard: Standard, without: ReadonlySet<string>): Buffer {
    const shown: unknown = JSON.parse(data, (_, value: unknown) => (typeof value === 'string' ? printable(value, without) : value));
    const compiled = this.compiler.compile({
      mainFilePath: join(templates, `${template}.typ`),
      inputs: { data: JSON.stringify(shown) },
    });
    const { result } = compiled;
    if (result === null) throw new Error(`${template}.typ: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
    return this.compiler.pdf(result, { pdfStandard });
  }
}
