import type { Task, Told } from './verification.js';
import { verificationOf } from './verification-of.js';

/** Whoever verifies a million entries still turns the pages: the sums are done beside them. One task, then the thread ends. */
const verify = async (task: Task): Promise<void> => {
  for await (const told of verificationOf(task)) tell(told);
};

const tell = (told: Told): void => globalThis.postMessage(told);

globalThis.addEventListener('message', ({ data }: MessageEvent<Task>) => void verify(data));
