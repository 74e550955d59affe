import { Presets, SingleBar } from 'cli-progress';
import { progressLine } from './progress-line.js';
import type { Terminal } from './terminal.js';

/** Tells how far something long has come. */
export interface Progress {
  /** @param total  what it was at the start, unless it has grown */
  update(done: number, total?: number): void;
  stop(): void;
}

export type StartProgress = (label: string, total: number) => Progress;

/** Milliseconds between two lines where nobody is watching. */
const LINE_EVERY_MS = 5_000;

/** A bar on a terminal, a line now and then elsewhere: a log is read later, by somebody who wants to know whether it moved. */
export const progressOn =
  (terminal: Terminal): StartProgress =>
  (label, total) =>
    terminal.interactive ? bar(label, total) : lines(terminal, label, total);

/** For answers in JSON: their reader is a program. */
export const noProgress: StartProgress = () => ({ update: () => undefined, stop: () => undefined });

const bar = (label: string, total: number): Progress => {
  const format = `${label} {bar} {percentage} % | {value} of {total} | {eta_formatted} left`;
  const shown = new SingleBar({ format, hideCursor: true, etaBuffer: 100 }, Presets.shades_classic);
  shown.start(total, 0);
  return {
    update: (done, grown) => {
      if (grown !== undefined) shown.setTotal(grown);
      shown.update(done);
    },
    stop: () => shown.stop(),
  };
};

const lines = (terminal: Terminal, label: string, total: number): Progress => {
  const startedAt = performance.now();
  let toldAt = startedAt;
  let last = { done: 0, total };
  const tell = () => {
    terminal.remark(progressLine(label, last.done, last.total, (performance.now() - startedAt) / 1_000));
    toldAt = performance.now();
  };
  return {
    update: (done, grown = last.total) => {
      last = { done, total: grown };
      if (performance.now() - toldAt >= LINE_EVERY_MS) tell();
    },
    // Silent about what was over before a line was due.
    stop: () => {
      if (toldAt > startedAt) tell();
    },
  };
};
