import type { Checkpoint } from '#event-store';
import type { FeedPage } from './feed-page.js';
import type { Feed } from './feed.js';
import type { Turn, Work } from './processing-loop.js';
import { ProjectionBuild } from './projection-build.js';
import { ProjectionFile } from './projection-file.js';
import { ProjectionFolder } from './projection-folder.js';
import type { Projection } from './projection.js';

/** Entries that are soon read with all the others. */
const FAR_BEHIND = 3_000;

/**
 * Follows the ledger into the file that is read and, when there is none of this version, builds the next one beside it. The old one is read
 * until the new one has caught up; if it is still of this version, it goes on following meanwhile.
 */
export class ProjectionRunner implements Work {
  private readonly files: ProjectionFolder;
  private live: ProjectionFile | undefined;
  private build: ProjectionBuild | undefined;
  private anchored = false;
  private rebuildWanted = false;
  private stalled = false;
  private served = { generation: 0, number: -1 };
  private awaited = -1;

  constructor(
    readonly projection: Projection,
    folder: string,
    private readonly feed: Feed,
  ) {
    this.files = new ProjectionFolder(folder, projection.name);
  }

  /** The generation that is read, 0 when there is none, and the last event in it. */
  get serving(): { readonly generation: number; readonly number: number } {
    return this.served;
  }

  get rebuiltTo(): number | undefined {
    return this.build && (this.build.progress.checkpoint?.number ?? -1);
  }

  open(): void {
    const newest = this.files.newest();
    this.live = newest > 0 ? this.openGeneration(newest) : undefined;
    this.anchored = false;
    this.stalled = false;
    this.serve(this.live ? newest : 0);
    if (this.live?.current) this.files.keepOnly(newest);
  }

  /** Somebody waits until what is read holds this ledger number. */
  hurryTo(number: number): void {
    this.awaited = Math.max(this.awaited, number);
  }

  /** From the next turn on, builds the next generation from the first event. */
  rebuild(): void {
    this.rebuildWanted = true;
  }

  async turn(): Promise<Turn> {
    if (!this.anchored) await this.checkAnchor();
    if (this.rebuildWanted || !(this.live?.current || this.build)) this.startBuild();
    const followed = this.live?.current && !this.stalled ? await this.follow(this.live) : 'caughtUp';
    const built = this.build ? await this.buildOn(this.build) : 'caughtUp';
    return built === 'caughtUp' ? followed : 'more';
  }

  close(): void {
    this.build?.discard();
    this.live?.close();
    this.build = undefined;
    this.live = undefined;
  }

  private async follow(live: ProjectionFile): Promise<Turn> {
    const page = await this.nextPage(live.progress.checkpoint);
    try {
      live.apply(page);
    } catch (error) {
      if (!this.build) throw error;
      this.stalled = true; // what replaces it is under way
    } finally {
      this.serve(this.served.generation);
    }
    return page.atHead ? 'caughtUp' : 'more';
  }

  /** Far behind, with somebody waiting, it is not held up by what others on its thread want to read. */
  private nextPage(after: Checkpoint | undefined): Promise<FeedPage> {
    const { handles } = this.projection;
    const hurries = handles !== 'all' && this.awaited - (after?.number ?? -1) > FAR_BEHIND;
    return hurries ? this.feed.pageOf(handles, after) : this.feed.page(after);
  }

  private async buildOn(build: ProjectionBuild): Promise<Turn> {
    const page = await this.feed.page(build.progress.checkpoint);
    build.apply(page);
    if (!page.atHead || (build.progress.checkpoint?.number ?? -1) < this.served.number) return 'more';
    this.swap(build);
    return 'caughtUp';
  }

  private startBuild(): void {
    this.rebuildWanted = false;
    this.build?.discard();
    this.build = undefined;
    this.build = new ProjectionBuild(this.files.startBuilding(), this.projection);
  }

  private swap(build: ProjectionBuild): void {
    build.finish();
    this.build = undefined;
    this.stalled = false;
    const generation = this.files.publish(build.path);
    this.live?.close();
    this.live = new ProjectionFile(this.files.path(generation), this.projection);
    this.serve(generation);
    this.files.keepOnly(generation);
  }

  /** A file that cannot be opened, or whose tables the queries of today would not recognise, is as good as none. */
  private openGeneration(generation: number): ProjectionFile | undefined {
    try {
      const file = new ProjectionFile(this.files.path(generation), this.projection);
      if (file.readable) return file;
      file.close();
    } catch {
      // Damaged, or of an earlier shape: it is rebuilt, nothing is lost.
    }
    return undefined;
  }

  /** Rows that follow from another ledger are not shown any longer. */
  private async checkAnchor(): Promise<void> {
    const anchor = this.live?.progress.anchor;
    if (anchor && !(await this.feed.holds(anchor))) {
      this.live?.close();
      this.live = undefined;
      this.serve(0);
    }
    this.anchored = true;
  }

  private serve(generation: number): void {
    this.served = { generation, number: generation > 0 ? (this.live?.progress.checkpoint?.number ?? -1) : -1 };
  }
}
