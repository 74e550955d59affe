const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True for a lower-case UUID of any version (RFC 9562). */
export const isUuid = (text: string): boolean => uuid.test(text);

/** Digits of a roll line: enough for ten million rights, so that text order is number order. */
const LINE_DIGITS = 7;

/** The id of a right: the zero-padded number of its line on the frozen roll. */
export const rightIdOf = (line: number): string => String(line).padStart(LINE_DIGITS, '0');

/** `category-id`; the category holds no dash, so that everything after the first one is the id. */
export const streamName = (category: string, id: string | number, part?: string): string =>
  part === undefined ? `${category}-${id}` : `${category}-${id}-${part}`;

export const categoryOf = (stream: string): string => {
  const dash = stream.indexOf('-');
  return dash < 0 ? stream : stream.slice(0, dash);
};
