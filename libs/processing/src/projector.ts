import { systemClock, type Clock } from '#kernel';
import { Bell } from './bell.js';
import { Feed, type FeedOptions } from './feed.js';
import { ProcessingLoop } from './processing-loop.js';
import { readModelsStopped, readModelUnknown } from './processing.errors.js';
import type { ProjectionControl } from './projection-control.js';
import { isStopped, type ProjectionSnapshot } from './projection-snapshot.js';
import type { Projection } from './projection.js';
import { ProjectionRunner } from './projection-runner.js';

export interface ProjectorOptions extends FeedOptions {
  readonly projections: readonly Projection[];
  /** where the read models are kept; made when it is not there */
  readonly folder: string;
  readonly clock?: Clock | undefined;
}

interface Running {
  readonly runner: ProjectionRunner;
  readonly loop: ProcessingLoop;
}

/** All projections of a node on this thread, each for itself, on one shared feed. */
export class Projector implements ProjectionControl {
  readonly feed: Feed;
  private readonly moved = new Bell();
  private readonly running = new Map<string, Running>();

  constructor(
    { projections, folder, clock = systemClock, ...feed }: ProjectorOptions,
    private readonly changed: (snapshot: ProjectionSnapshot) => void,
  ) {
    const twice = projections.find(({ name }, index) => projections.findIndex((other) => other.name === name) < index);
    if (twice) throw new Error(`two projections are named ${twice.name}`);
    this.feed = new Feed({ ...feed, types: typesWantedBy(projections) });
    for (const projection of projections) {
      const { name } = projection;
      const runner = new ProjectionRunner(projection, folder, this.feed);
      const loop = new ProcessingLoop({ work: runner, feed: this.feed, clock, changed: () => this.announce(name) });
      this.running.set(name, { runner, loop });
    }
  }

  start(): void {
    for (const { loop } of this.running.values()) loop.start();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.running.values()].map(({ loop }) => loop.stop()));
    this.feed.close();
  }

  /** Somebody waits until a read model holds this ledger number. */
  hurry(name: string, number: number): void {
    this.find(name).runner.hurryTo(number);
    this.feed.ring();
  }

  async pause(name: string): Promise<void> {
    this.find(name).loop.pause();
  }

  async reactivate(name: string): Promise<void> {
    this.find(name).loop.reactivate();
  }

  async rebuild(name: string): Promise<void> {
    const { runner, loop } = this.find(name);
    const before = runner.serving.generation;
    runner.rebuild();
    loop.reactivate();
    this.feed.ring();
    for (let heard = this.moved.count; runner.serving.generation <= before; heard = this.moved.count) {
      if (isStopped(loop)) throw readModelsStopped([name]);
      await this.moved.after(heard);
    }
  }

  snapshots(): readonly ProjectionSnapshot[] {
    return [...this.running.keys()].map((name) => this.snapshot(name));
  }

  private announce(name: string): void {
    this.changed(this.snapshot(name));
    this.moved.ring();
  }

  private snapshot(name: string): ProjectionSnapshot {
    const { runner, loop } = this.find(name);
    return {
      name,
      version: runner.projection.version,
      state: loop.state,
      ...runner.serving,
      rebuiltTo: runner.rebuiltTo,
      head: this.feed.headNumber,
      progressAt: loop.progressAt,
      lastError: loop.lastError,
    };
  }

  private find(name: string): Running {
    const running = this.running.get(name);
    if (!running) throw readModelUnknown(name);
    return running;
  }
}

/** Every type one of them handles; undefined when one handles all. */
const typesWantedBy = (projections: readonly Projection[]): readonly string[] | undefined => {
  const types = new Set<string>();
  for (const { handles } of projections) {
    if (handles === 'all') return undefined;
    for (const type of handles) types.add(type);
  }
  return [...types];
};
