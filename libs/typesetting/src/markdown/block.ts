/** A stretch of a line in one manner. */
export interface Span {
  readonly style: 'plain' | 'strong' | 'code';
  readonly text: string;
}

export type Line = readonly Span[];

/** A part of a text. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly spans: Line }
  | { readonly kind: 'paragraph'; readonly spans: Line }
  | { readonly kind: 'bullets' | 'numbered'; readonly items: readonly Line[] }
  | { readonly kind: 'quotation'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly headings: readonly Line[]; readonly rows: readonly (readonly Line[])[] };
