import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { ratioOf, type Figure } from './figure.js';

const heading = `# Results

The last figures of each benchmark, with the command that measured them. A ratio of 1 just meets the limit; 2 is twice as good.
`;

/** Replaces the section of one benchmark and leaves the others as they are. */
export const keepResults = (file: string, name: string, figures: readonly Figure[]): void => {
  const sections = sectionsOf(file);
  sections.set(name, sectionOf(name, figures));
  const ordered = [...sections.keys()].sort().map((key) => sections.get(key));
  writeFileSync(file, `${[heading.trimEnd(), ...ordered].join('\n\n')}\n`);
};

const sectionsOf = (file: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const section of textOf(file)
    .split(/^(?=## )/m)
    .slice(1))
    found.set(section.slice(3, section.indexOf('\n')).trim(), section.trimEnd());
  return found;
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const sectionOf = (name: string, figures: readonly Figure[]): string => {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? arch()}, Node ${process.versions.node}`;
  const rows = figures.map((figure) => {
    const limit = `${figure.direction === 'atLeast' ? '≥' : '≤'} ${readable(figure.limit)}`;
    return `| ${figure.name} | ${readable(figure.value)} ${figure.unit} | ${limit} | ${ratioOf(figure).toFixed(2)} | ${figure.note ?? ''} |`;
  });
  return [
    `## ${name}`,
    '',
    `\`npm run bench -- ${name}\` on ${new Date().toISOString().slice(0, 10)}; ${machine}`,
    '',
    '| figure | measured | limit | ratio | |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
};

export const readable = (value: number): string =>
  Number.isInteger(value) || value >= 1_000 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3);
