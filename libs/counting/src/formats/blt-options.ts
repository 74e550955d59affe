import { invalidAt } from './text-position.js';

/** The lines between a BLT header and its papers: withdrawals (`-2 -5`) and options in brackets. */
export class BltOptions {
  readonly withdrawn = new Set<number>();
  readonly nicknames = new Map<string, number>();
  tieOrder?: readonly number[];

  constructor(private readonly size: number) {}

  /** True when the line was such a line and has been read. */
  read(text: string, line: number): boolean {
    const content = text.trim();
    if (content.startsWith('[')) return this.readBracket(text, line);
    if (!/^-\d/.test(content)) return false;
    for (const token of tokensOf(text)) {
      const n = /^-\d{1,9}$/.test(token.text) ? Number(token.text.slice(1)) : 0;
      if (n < 1 || n > this.size)
        throw invalidAt('BLT_WITHDRAWAL_INVALID', { line, column: token.column }, { found: token.text.slice(0, 50) });
      this.withdrawn.add(n);
    }
    return true;
  }

  private readBracket(text: string, line: number): true {
    const column = text.indexOf('[') + 1;
    const parts = /^\s*\[\s*(\w+)((?:\s+[^\s\]]+)*)\s*\]\s*(?:#.*)?$/.exec(text);
    const values = (parts?.[2] ?? '').trim().split(/\s+/);
    switch (parts?.[1]) {
      case 'nick':
        if (values.length !== this.size)
          throw invalidAt('BLT_OPTION_INVALID', { line, column }, { expected: this.size, found: values.length });
        values.forEach((name, index) => this.nicknames.set(name, index + 1));
        return true;
      case 'withdrawn':
        values.forEach((name) => this.withdrawn.add(this.candidate(name, line, column)));
        return true;
      case 'tie':
        this.tieOrder = values.map((name) => this.candidate(name, line, column));
        return true;
      default:
        throw invalidAt('BLT_OPTION_INVALID', { line, column }, { found: text.trim().slice(0, 50) });
    }
  }

  private candidate(name: string, line: number, column: number): number {
    const n = this.nicknames.get(name) ?? (/^\d{1,9}$/.test(name) ? Number(name) : 0);
    if (n < 1 || n > this.size) throw invalidAt('BLT_CANDIDATE_UNKNOWN', { line, column }, { found: name.slice(0, 50) });
    return n;
  }
}

const tokensOf = (text: string): { readonly text: string; readonly column: number }[] =>
  [...text.replace(/#.*$/, '').matchAll(/\S+/g)].map((match) => ({ text: match[0], column: match.index + 1 }));
