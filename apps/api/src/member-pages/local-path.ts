/** Where a member is at home. */
export const HOME = '/me';

/**
 * A path of this server to go back to; the first page for anything else, so that no link of ours sends somebody elsewhere. Browsers read a
 * backslash as a slash (WHATWG URL, section 4.4), and pass over control characters.
 */
export const localPath = (wanted: string | undefined): string =>
  // oxlint-disable-next-line no-control-regex
  wanted !== undefined && /^\/(?![/\\])[^\\\u0000-\u001f]*$/.test(wanted) ? wanted : HOME;
