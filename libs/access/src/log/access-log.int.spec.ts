import { randomUUID } from 'node:crypto';
import { openAccessServices, type AccessServices } from '../../../../test/support/access-services.js';
import { AccessLog, type LooksAsked } from './access-log.js';

const DAY = 86_400;

describe('the log of looks', () => {
  let access: AccessServices;
  let log: AccessLog;
  const [memberId, clerk] = [randomUUID(), randomUUID()];
  beforeEach(async () => {
    access = await openAccessServices();
    log = new AccessLog(access.tables, access.clock);
  });
  afterEach(() => access.close());

  const look = (operation = 'members-get', actorId = clerk) => log.note({ memberId, actorId, operation });
  const operations = async (limit = 10, before?: string) =>
    (await log.looks({ memberId, limit, ...(before === undefined ? {} : { before }) })).map(({ operation }) => operation);

  it('tells a member who looked, the last look first, page by page', async () => {
    for (const operation of ['one', 'two', 'three']) {
      access.clock.goOn(1);
      look(operation);
    }
    expect(await operations()).toEqual(['three', 'two', 'one']);
    const [, second] = await log.looks({ memberId, limit: 2 });
    expect(await operations(2, second?.entryId)).toEqual(['one']);
    expect(await log.looks({ memberId: clerk, limit: 10 })).toEqual([]);
  });

  it('tells the board who looked at whom, of some days and by one person', async () => {
    const [other, treasurer] = [randomUUID(), randomUUID()];
    const told = async (asked: Omit<LooksAsked, 'limit'>) => (await log.looks({ ...asked, limit: 10 })).map(({ operation }) => operation);
    const firstDay = access.clock.now().slice(0, 10);
    look('first');
    access.clock.goOn(DAY);
    log.note({ memberId: other, actorId: treasurer, operation: 'second' });
    const secondDay = access.clock.now().slice(0, 10);
    expect(await told({})).toEqual(['second', 'first']);
    expect(await told({ actorId: treasurer })).toEqual(['second']);
    expect(await told({ to: firstDay })).toEqual(['first']);
    expect(await told({ from: secondDay, to: secondDay })).toEqual(['second']);
    expect(await told({ memberId: other, actorId: clerk })).toEqual([]);
  });

  it('says nothing of her own looks', async () => {
    look('members-get', memberId);
    expect(await operations()).toEqual([]);
  });

  it('keeps nobody waiting, and loses nothing while the tables are away', async () => {
    look();
    const { db } = access.tables;
    await db.schema.alterTable('access_log').renameTo('away').execute();
    await expect(log.flush()).rejects.toMatchObject({ code: 'SQLITE_ERROR' });
    look('members-identity');
    await db.schema.alterTable('away').renameTo('access_log').execute();
    expect((await operations()).toSorted()).toEqual(['members-get', 'members-identity']);
  });

  it('forgets after a year', async () => {
    look('old');
    await log.flush();
    access.clock.goOn(364 * DAY);
    look('recent');
    await log.flush();
    await log.sweep();
    expect(await operations()).toEqual(['recent', 'old']);
    access.clock.goOn(2 * DAY);
    await log.sweep();
    expect(await operations()).toEqual(['recent']);
  });
});
