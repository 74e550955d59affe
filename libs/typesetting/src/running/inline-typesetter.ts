import type { Language } from '#counting';
import { Compositor } from '../compositor/compositor.js';
import type { Papers } from '../papers.js';
import { Typesetter } from '../typesetter.js';

/** Sets papers on the thread that asks: for tests, and commands that end. */
export class InlineTypesetter extends Typesetter {
  private opened: Promise<Compositor> | undefined;

  constructor(private readonly open: () => Promise<Compositor> = Compositor.open) {
    super();
  }

  override async typeset<Template extends keyof Papers>(
    template: Template,
    paper: Papers[Template],
    language: Language,
  ): Promise<Uint8Array> {
    const compositor = await (this.opened ??= this.open());
    return compositor.set(template, JSON.stringify({ ...paper, language }));
  }
}
