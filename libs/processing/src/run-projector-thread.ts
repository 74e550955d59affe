import { isDomainError } from '#kernel';
import type { Port, ProjectorOrder, ProjectorReport, Refusal } from './projector-messages.js';
import { Projector, type ProjectorOptions } from './projector.js';
import { SnapshotPosts } from './snapshot-posts.js';

type ControlOrder = Extract<ProjectorOrder, { kind: 'control' }>;

export interface ProjectorThreadEntry extends ProjectorOptions {
  /** `parentPort` of the worker */
  readonly port: Port<ProjectorOrder, ProjectorReport> & { close(): void };
}

/**
 * The body of a projector thread: projects until the other side says stop. The entry opens its own store, read only, and closes it after.
 *
 * @example
 * const store = openSqliteEventStore({ file, readOnly: true });
 * await runProjectorThread({ store, projections, folder, port: parentPort });
 * await store.close();
 */
export const runProjectorThread = ({ port, ...options }: ProjectorThreadEntry): Promise<void> => {
  const posts = new SnapshotPosts((snapshots) => port.postMessage({ kind: 'snapshots', snapshots }));
  const projector = new Projector(options, (snapshot) => posts.changed(snapshot));

  const carryOut = async ({ id, action, name }: ControlOrder): Promise<void> => {
    const refusal = await projector[action](name).then(() => undefined, refusalOf);
    posts.flush();
    port.postMessage({ kind: 'done', id, ...(refusal ? { refusal } : {}) });
  };
  const stop = async (): Promise<void> => {
    await projector.stop();
    posts.flush();
    port.close();
  };

  return new Promise((resolve, reject) => {
    port.on('message', (order) => {
      switch (order.kind) {
        case 'ring':
          return projector.feed.ring();
        case 'wanted':
          posts.want(order.name, order.number);
          return projector.hurry(order.name, order.number);
        case 'control':
          return void carryOut(order);
        case 'stop':
          return void stop().then(resolve, reject);
      }
    });
    projector.start();
    port.postMessage({ kind: 'snapshots', snapshots: projector.snapshots() });
    port.postMessage({ kind: 'ready' });
  });
};

const refusalOf = (error: unknown): Refusal =>
  isDomainError(error)
    ? { code: error.code, details: error.details, kind: error.kind }
    : { code: 'READ_MODELS_STOPPED', details: { message: String(error) }, kind: 'unavailable' };
