import { addDays } from '#kernel';
import { startCooperative, type Cooperative } from '../support/discipline-over-http.js';
import { hiddenFields, plainBrowser } from '../support/form-over-http.js';
import { today } from '../support/today.js';
import { until } from '../support/until.js';

describe('a member about whom a proceeding is open', () => {
  let cooperative: Cooperative;
  let proceedingId: string;
  const browserOf = (place: number) => plainBrowser(cooperative.scenario, cooperative.member(place));

  beforeAll(async () => {
    cooperative = await startCooperative();
    const reported = { kind: 'houseRules', facts: 'Bruit la nuit.', effectiveAt: addDays(today, -3) };
    const incidentId = await cooperative.report(cooperative.member(5), reported);
    proceedingId = await cooperative.open(incidentId, addDays(today, -2));
    await cooperative.done(proceedingId, 'notice', { channel: 'handDelivered', effectiveAt: addDays(today, -1) });
  }, 60_000);

  afterAll(() => cooperative.scenario.close());

  it('reads every step on its day, what she is blamed for, and until when she can answer', async () => {
    const page = await until(
      () => browserOf(5).open('/me/proceedings'),
      ({ text }) => text.includes('Member told of her case'),
    );
    expect(page.text).toMatch(/nothing is decided yet\. You can answer until the end of/);
    expect(page.text).toMatch(/Incident reported · .+ Facts Bruit la nuit\. .*Case opened · .+ Grounds Ce qui est reproché\./);
  });

  it('answers, once however often it is sent, and finds her answer in the file', async () => {
    const browser = browserOf(5);
    const path = `/me/proceedings/${proceedingId}/statement`;
    const sent = { ...hiddenFields(await browser.open('/me/proceedings'), path), text: 'J’étais absente.' };
    await browser.send(path, sent);
    const again = await browser.send(path, sent);
    expect(again.text).toMatch(/Statement received · .+ Statement of the member J’étais absente\./);
    expect(again.text.match(/Statement received ·/g)).toHaveLength(1);
    expect(again.text).toContain('It is decided by');
  });

  it('and nobody else reads a word of it', async () => {
    const other = browserOf(6);
    expect((await other.open('/me/proceedings')).text).toContain('No proceeding concerns you.');
    const sent = await other.send(`/me/proceedings/${proceedingId}/statement`, { key: 'a-key-of-hers', text: 'No.' });
    expect(sent).toMatchObject({ status: 404, text: expect.stringContaining('PROCEEDING_NOT_FOUND') as string });
  });
});
