import type { MessagePort } from 'node:worker_threads';
import { isDomainError } from '#kernel';
import { Compositor } from '../compositor/compositor.js';
import type { PaperSet, PaperToSet } from './typesetting-messages.js';

/** The other end of a `ThreadedTypesetter`: sets one paper after the other. */
export const runTypesettingThread = (port: MessagePort): void => {
  const opened = Compositor.open();
  // Whoever asks is told why; until then nobody is there to hear it.
  opened.catch(() => undefined);
  port.on('message', (paper: PaperToSet) => void answer(paper, opened).then((set) => port.postMessage(set)));
};

const answer = async ({ id, template, data }: PaperToSet, opened: Promise<Compositor>): Promise<PaperSet> => {
  try {
    return { id, bytes: (await opened).set(template, data) };
  } catch (error) {
    if (!isDomainError(error)) return { id, fault: String(error) };
    const { code, details, kind } = error;
    return { id, refusal: { code, details, kind } };
  }
};
