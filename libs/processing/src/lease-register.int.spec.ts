import { join } from 'node:path';
import { SettableClock } from '#kernel';
import { LeaseRegister, type Lease } from './lease-register.js';
import { removeTemporaryFolders, temporaryFolder } from './spec-support/temporary-folder.js';

const clock = new SettableClock('2026-05-01T10:00:00.000Z');
let here: LeaseRegister;
let there: LeaseRegister;

const acquired = (lease: Lease | undefined): Lease => {
  if (!lease) throw new Error('the lease was expected to be free');
  return lease;
};

beforeEach(() => {
  clock.set('2026-05-01T10:00:00.000Z');
  const file = join(temporaryFolder(), 'lease.sqlite');
  here = new LeaseRegister(file, clock);
  there = new LeaseRegister(file, clock);
});

afterEach(() => {
  here.close();
  there.close();
  removeTemporaryFolders();
});

it('is held by one at a time', () => {
  expect(here.acquire('work', 'a', 15)).toEqual({ name: 'work', holder: 'a', fencingToken: 1, expiresAt: '2026-05-01T10:00:15.000Z' });
  expect(there.acquire('work', 'b', 15)).toBeUndefined();
  expect(there.acquire('other work', 'b', 15)).toBeDefined();
});

it('passes on after its end, with a greater token', () => {
  here.acquire('work', 'a', 15);
  clock.set('2026-05-01T10:00:15.000Z');

  expect(there.acquire('work', 'b', 15)).toMatchObject({ holder: 'b', fencingToken: 2 });
});

it('is prolonged by its holder, and by nobody who held it before', () => {
  const first = acquired(here.acquire('work', 'a', 15));
  clock.set('2026-05-01T10:00:10.000Z');
  expect(here.renew(first, 15)).toMatchObject({ fencingToken: 1, expiresAt: '2026-05-01T10:00:25.000Z' });
  clock.set('2026-05-01T10:00:30.000Z');
  there.acquire('work', 'b', 15);

  expect(here.renew(first, 15)).toBeUndefined();
});

it('cannot be prolonged after its end, even when nobody took it', () => {
  const lease = acquired(here.acquire('work', 'a', 15));
  clock.set('2026-05-01T10:00:15.000Z');

  expect(here.renew(lease, 15)).toBeUndefined();
});

it('is free at once when it is given back', () => {
  here.release(acquired(here.acquire('work', 'a', 15)));

  expect(there.acquire('work', 'b', 15)).toMatchObject({ fencingToken: 2 });
});

it('is not given back by a former holder', () => {
  const first = acquired(here.acquire('work', 'a', 15));
  clock.set('2026-05-01T10:01:00.000Z');
  const second = acquired(there.acquire('work', 'b', 15));
  here.release(first);

  expect(there.renew(second, 15)).toBeDefined();
});

it('is taken over by the same holder at once, and fences off what it was before', () => {
  const before = acquired(here.acquire('work', 'a', 15));
  const after = acquired(there.acquire('work', 'a', 15));

  expect(after.fencingToken).toBe(before.fencingToken + 1);
  expect(here.renew(before, 15)).toBeUndefined();
});
