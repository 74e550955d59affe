import { letterPage } from './letter-page.js';
import type { Letter } from './letters.js';

const letter = (name: Letter['name']): Letter => ({
  memberNumber: 1204,
  name,
  code: '7Q2M-9XKD-4TBW-E0VN',
  expiresAt: '2027-01-22T10:00:00.000Z',
});
const named = (givenName: string, familyName: string) =>
  letter({ givenName, familyName, legalName: null, legalForm: null, erasedAt: null });
const origin = 'https://vote.coop.example';

describe('a page of letters', () => {
  it('has one a sheet, each with its square', async () => {
    const page = await letterPage([named('Maëlle', 'Kerbrat'), letter(null)], origin, 'en');
    expect(page.match(/<article>/g)).toHaveLength(2);
    expect(page.match(/<svg/g)).toHaveLength(2);
    expect(page).toContain('Maëlle Kerbrat<br>Member 1204');
    expect(page).toContain('until 22 January 2027');
  });

  it('is the same in French', async () => {
    const page = await letterPage([letter(null)], origin, 'fr');
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('jusqu’au 22 janvier 2027');
  });

  it('writes names as text, whatever they are', async () => {
    const page = await letterPage([named('<script>alert(1)</script>', `"&'`)], origin, 'en');
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&#39;');
  });

  it('loads nothing from anywhere', async () =>
    expect(await letterPage([letter(null)], origin, 'en')).not.toMatch(/\b(src|href)=|url\(|@import/));
});
