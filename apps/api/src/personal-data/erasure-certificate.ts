import type { Language } from '#counting';
import type { ErasureReport } from '#vault';

/** What somebody gets who asked to be forgotten: a page without scripts, pictures and styles of others, to print or to keep. */
export const erasureCertificate = (report: ErasureReport, language: Language): string => {
  const words = wordsIn[language];
  const { requestId, digests, retained, number, recordedAt, purgedAt, acknowledgements } = report;
  const kept = retained.map(({ digest, until, basis }) => [digest, until === NEVER ? words.noEnd : until, basis]);
  const letGo = acknowledgements.map(({ consumer, node, purgedAt: at }) => [consumer, node, at]);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(words.title)}</title></head>
<body>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.gone(digests.length, recordedAt))}</p>
<p>${escaped(purgedAt === null ? words.pending : words.done(purgedAt))}</p>
<p>${escaped(words.entry(number, requestId))}</p>
${table(words.kept, words.keptHeadings, kept)}
${table(words.letGo, words.letGoHeadings, letGo)}
${table(
  words.digests,
  [words.digest],
  digests.map((digest) => [digest]),
)}
</body>
</html>
`;
};

/** As a term says it that has no end anybody could name. */
const NEVER = '9999-12-31';

const table = (caption: string, headings: readonly string[], rows: readonly (readonly string[])[]): string => {
  if (rows.length === 0) return '';
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n');
  return `<h2>${escaped(caption)}</h2>\n<table><thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table>`;
};

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

interface Words {
  readonly title: string;
  readonly gone: (values: number, recordedAt: string) => string;
  readonly pending: string;
  readonly done: (purgedAt: string) => string;
  readonly entry: (number: number, requestId: string) => string;
  readonly kept: string;
  readonly keptHeadings: readonly string[];
  readonly letGo: string;
  readonly letGoHeadings: readonly string[];
  readonly digests: string;
  readonly digest: string;
  readonly noEnd: string;
}

const wordsIn: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Certificate of erasure (GDPR, article 17)',
    gone: (values, recordedAt) => `On ${recordedAt} the erasure of ${values} ${values === 1 ? 'value' : 'values'} about you was recorded.`,
    pending: 'It is being carried out.',
    done: (purgedAt) => `It was carried out on ${purgedAt}. The values, what could confirm them and their keys exist no more.`,
    entry: (number, requestId) => `Entry ${number} of the ledger says so; request ${requestId}.`,
    kept: 'What is kept, and why',
    keptHeadings: ['Digest', 'Until', 'Ground'],
    letGo: 'Who has let go of it',
    letGoHeadings: ['Where', 'Machine', 'When'],
    digests: 'What is gone',
    digest: 'Digest of the value',
    noEnd: 'no end known yet',
  },
  fr: {
    title: 'Certificat d’effacement (RGPD, article 17)',
    gone: (values, recordedAt) =>
      `Le ${recordedAt}, l’effacement de ${values} ${values < 2 ? 'valeur' : 'valeurs'} vous concernant a été inscrit au registre.`,
    pending: 'Il est en cours.',
    done: (purgedAt) => `Il a été exécuté le ${purgedAt}. Les valeurs, ce qui permettait de les confirmer et leurs clés n’existent plus.`,
    entry: (number, requestId) => `L’écriture ${number} du registre en fait foi\u202f; demande ${requestId}.`,
    kept: 'Ce qui est conservé, et pourquoi',
    keptHeadings: ['Empreinte', 'Jusqu’au', 'Fondement'],
    letGo: 'Qui s’en est défait',
    letGoHeadings: ['Où', 'Machine', 'Quand'],
    digests: 'Ce qui a disparu',
    digest: 'Empreinte de la valeur',
    noEnd: 'pas de terme connu',
  },
};
