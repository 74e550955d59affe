/** Refusals about papers. */
export const printedMessages = {
  TYPESETTER_MISSING:
    'This server cannot set papers: the compiler is not there for its machine. Take the Markdown or the table instead, or ask whoever runs the server to install it again.',
  TYPESETTER_BUSY: 'Many papers are being set at this moment. Ask for this one again in a few seconds.',
  VOLUME_UNKNOWN: 'The register has {volumes, plural, one {# volume} other {# volumes}} on that day. Ask for one of them.',
  PAPER_TOO_LONG:
    'With {lines, number} lines this is longer than what is set on paper at once ({most, number}). Take the CSV or the Markdown.',
} as const;
