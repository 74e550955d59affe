import { setTimeout as sleep } from 'node:timers/promises';
import type { ProjectionSnapshot } from './projection-snapshot.js';
import { SnapshotPosts } from './snapshot-posts.js';

const snapshot = (name: string, number: number, state: ProjectionSnapshot['state'] = 'active'): ProjectionSnapshot => ({
  name,
  number,
  state,
  version: 1,
  generation: 1,
  rebuiltTo: undefined,
  head: number,
  progressAt: '2026-05-01T10:00:00.000Z',
  lastError: undefined,
});

let posted: string[];
let posts: SnapshotPosts;

beforeEach(() => {
  posted = [];
  posts = new SnapshotPosts((snapshots) => posted.push(snapshots.map(({ name, number }) => `${name} ${number}`).join(', ')));
});

it('bundles what nobody waits for, the last word of each', async () => {
  for (let number = 0; number < 50; number += 1) {
    posts.changed(snapshot('a', number));
    posts.changed(snapshot('b', number));
  }
  expect(posted).toEqual([]);
  await sleep(40);

  expect(posted).toEqual(['a 49, b 49']);
});

it('posts at once what somebody waits for, and only when it is there', () => {
  posts.want('a', 5);
  posts.changed(snapshot('a', 4));
  posts.changed(snapshot('b', 5));
  expect(posted).toEqual([]);
  posts.changed(snapshot('a', 5));

  expect(posted).toEqual(['a 5, b 5']);
  posts.changed(snapshot('a', 6));
  expect(posted).toHaveLength(1);
  posts.flush();
});

it('posts at once what is wanted and already waits in the bundle', () => {
  posts.changed(snapshot('a', 5));
  posts.want('a', 5);

  expect(posted).toEqual(['a 5']);
});

it('tells those who wait that they wait in vain', () => {
  posts.want('a', 5);
  posts.changed(snapshot('a', 3, 'error'));

  expect(posted).toEqual(['a 3']);
});
