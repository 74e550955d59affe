export type { Block, Line, Span } from './markdown/block.js';
export { readMarkdown, type ReadText } from './markdown/read-markdown.js';
export { textOf } from './markdown/spans.js';
export type { CertificatePaper, Head, PaperColumn, Papers, RegisterPaper, TextPaper } from './papers.js';
export { InlineTypesetter } from './running/inline-typesetter.js';
export { runTypesettingThread } from './running/run-typesetting-thread.js';
export { ThreadedTypesetter } from './running/threaded-typesetter.js';
export { Typesetter } from './typesetter.js';
