import { Bell } from './bell.js';

it('wakes everybody who waits', async () => {
  const bell = new Bell();
  const waits = [bell.after(0), bell.after(0)];
  bell.ring();

  await expect(Promise.all(waits)).resolves.toHaveLength(2);
});

it('does not lose a ring between the look and the wait', async () => {
  const bell = new Bell();
  const heard = bell.count;
  bell.ring();

  await expect(bell.after(heard)).resolves.toBeUndefined();
});

it('lets go when the time is up', async () => {
  const before = performance.now();
  await new Bell().after(0, 20);

  expect(performance.now() - before).toBeGreaterThanOrEqual(18);
});
