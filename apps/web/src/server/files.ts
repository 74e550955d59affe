import { afterOwnEntries, type Asking } from './ask.js';
import { offline, problemIn, type Problem } from './problem.js';

/**
 * Asks for a file, and hands it to the browser as a download.
 * @param body  what it is asked for by; undefined where the address says it all
 * @param saveAs  its name; what the server calls it when absent
 * @returns the refusal, if there is one
 */
export const download = async (
  path: string,
  body: object | undefined,
  { language, saveAs }: Asking & { readonly saveAs?: string },
): Promise<Problem | undefined> => {
  const asking: RequestInit = body
    ? { method: 'POST', headers: { 'Accept-Language': language, 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    : { headers: { 'Accept-Language': language } };
  const response = await fetch(body ? path : afterOwnEntries(path), { ...asking, credentials: 'same-origin' }).catch(() => undefined);
  if (!response) return offline;
  if (!response.ok) return problemIn(response);
  const name = saveAs ?? /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'export';
  handOver(await response.blob(), name);
  return undefined;
};

/** Saves a file under a name, as a click on a link to it would. */
export const handOver = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
