import { toString as drawn } from 'qrcode';
import type { Letter } from './letters.js';
import { letterWords, type LetterLanguage } from './letter-words.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** One letter a sheet of A4; the address stands where the window of a DL envelope is (NF Z10-011). Large type: many readers are not young. */
const style = `
@page { size: A4; margin: 0 }
* { box-sizing: border-box }
body { margin: 0; font: 13pt/1.5 "Atkinson Hyperlegible", Arial, sans-serif; color: #000; background: #fff }
article { width: 210mm; height: 296mm; padding: 20mm; position: relative; break-after: page; overflow: hidden }
.to { position: absolute; left: 110mm; top: 50mm; width: 80mm }
.told { margin-top: 75mm }
.code { font: 700 26pt/1.2 ui-monospace, "DejaVu Sans Mono", monospace; letter-spacing: .04em; white-space: nowrap }
.qr { float: right; width: 45mm; height: 45mm; margin: 0 0 5mm 10mm }
.qr svg { width: 100%; height: 100% }
h1 { font-size: 18pt; margin: 0 0 6mm }
p { margin: 0 0 4mm }
.small { font-size: 11pt }
`;

/**
 * A page with one letter a sheet, ready to print: it brings everything along and loads nothing.
 * @param origin  origin people use, `https://vote.coop.example`
 */
export const letterPage = async (letters: readonly Letter[], origin: string, language: LetterLanguage): Promise<string> => {
  const { title } = letterWords[language];
  const sheets: string[] = [];
  // Drawing a code takes a millisecond: requests are answered between two sheets.
  for (const letter of letters) {
    sheets.push(await sheetOf(letter, origin, language));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head>\n<body>\n${sheets.join('\n')}\n</body>\n</html>\n`;
};

const sheetOf = async ({ memberNumber, name, code, expiresAt }: Letter, origin: string, language: LetterLanguage): Promise<string> => {
  const words = letterWords[language];
  const address = `${origin}/sign-in`;
  // What follows # never leaves the phone: no server on the way, and no log, sees the code.
  const qr = await drawn(`${address}#${code}`, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
  const called = [name?.givenName, name?.familyName, name?.legalName].filter((part) => typeof part === 'string').join(' ');
  const expires = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(expiresAt));
  return `<article>
<div class="to">${called === '' ? '' : `${escaped(called)}<br>`}${escaped(words.member(memberNumber))}</div>
<div class="told">
<h1>${escaped(words.title)}</h1>
<div class="qr">${qr}</div>
<p>${escaped(words.scan)}</p>
<p>${escaped(words.type)} <strong>${escaped(address)}</strong></p>
<p class="code">${code}</p>
<p>${escaped(words.next)}</p>
<p class="small">${escaped(words.once(expires))}</p>
<p class="small">${escaped(words.secret)}</p>
</div>
</article>`;
};
