import fc from 'fast-check';
import type { EventStore } from '#event-store';
import { memoryEventStore } from '#event-store/memory';
import { InlineProjector } from './inline-projector.js';
import { appendMarks } from './spec-support/ledger.js';
import { countsIn, countsProjection, marksIn, marksProjection, withBefore } from './spec-support/projections.js';
import { removeTemporaryFolders, temporaryFolder } from './spec-support/temporary-folder.js';

type Step =
  | { readonly kind: 'append'; readonly count: number }
  | { readonly kind: 'catchUp' }
  | { readonly kind: 'restart'; readonly pageSize: number }
  | { readonly kind: 'rebuild' }
  | { readonly kind: 'fail'; readonly after: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('append' as const), count: fc.integer({ min: 1, max: 30 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('catchUp' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restart' as const), pageSize: fc.integer({ min: 1, max: 40 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rebuild' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('fail' as const), after: fc.integer({ min: 0, max: 40 }) }) },
);

/** A projector that is started, stopped, broken in the middle of batches and rebuilt, as the steps say. */
class Story {
  private readonly store: EventStore = memoryEventStore();
  private readonly folder = temporaryFolder();
  private untilFailure = Infinity;
  private appended = 0;
  private pageSize = 7;
  private projector = this.make();

  async tell(steps: readonly Step[]): Promise<{ marks: number[]; counts: Record<string, number>; appended: number }> {
    await this.projector.start();
    for (const each of steps) await this.take(each);
    this.untilFailure = Infinity;
    await this.reactivateAll();
    await this.projector.catchUp();
    const result = {
      marks: marksIn(this.projector.reader('marks')),
      counts: countsIn(this.projector.reader('counts')),
      appended: this.appended,
    };
    await this.projector.stop();
    await this.store.close();
    return result;
  }

  private async take(each: Step): Promise<void> {
    switch (each.kind) {
      case 'append':
        await appendMarks(this.store, each.count, this.appended);
        this.appended += each.count;
        return;
      case 'catchUp':
        return this.projector.catchUp().catch(() => undefined);
      case 'restart':
        await this.projector.stop();
        this.pageSize = each.pageSize;
        this.projector = this.make();
        return this.projector.start();
      case 'rebuild':
        return this.projector.rebuild('counts').catch(() => undefined);
      case 'fail':
        this.untilFailure = each.after;
        await this.projector.catchUp().catch(() => undefined);
        this.untilFailure = Infinity;
        return this.reactivateAll();
    }
  }

  private async reactivateAll(): Promise<void> {
    await this.projector.reactivate('marks');
    await this.projector.reactivate('counts');
  }

  private make(): InlineProjector {
    const mayFail = () => {
      this.untilFailure -= 1;
      if (this.untilFailure < 0) throw new Error('broken on purpose');
    };
    const projections = [withBefore(marksProjection(), mayFail), withBefore(countsProjection(), mayFail)];
    return new InlineProjector({ store: this.store, projections, folder: this.folder, pageSize: this.pageSize, pollMs: 5 });
  }
}

afterAll(removeTemporaryFolders);

it('gives the rows of one undisturbed pass, however batches, failures, restarts and rebuilds fall', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async (steps) => {
      const { marks, counts, appended } = await new Story().tell(steps);
      const expected = Array.from({ length: appended }, (_, n) => n);

      expect(marks).toEqual(expected);
      const ofColour = (index: number) => expected.filter((n) => n % 3 === index).length;
      const wanted = Object.entries({ blue: ofColour(2), green: ofColour(1), red: ofColour(0) }).filter(([, count]) => count > 0);
      expect(counts).toEqual(Object.fromEntries(wanted));
    }),
    { numRuns: 40 },
  );
}, 60_000);
