import type { Scenario } from './scenario.js';

/** A page as somebody without a script gets it. */
export interface GotPage {
  readonly status: number;
  /** path and query after every redirect */
  readonly path: string;
  readonly html: string;
  /** what can be read, without markup */
  readonly text: string;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A browser that knows HTML and nothing else: it follows links, sends forms, and keeps cookies. */
export interface PlainBrowser {
  open(path: string): Promise<GotPage>;
  send(path: string, fields: Fields): Promise<GotPage>;
}

/** A name that is no pseudonym is a stranger's. */
const NOBODY = 'nobody';

/** @param as  pseudonym of who sits before it; nobody who is known when absent */
export const plainBrowser = (scenario: Pick<Scenario, 'address'>, as?: string, language = 'en'): PlainBrowser => {
  const headers = { accept: 'text/html', 'accept-language': language, 'unevoix-actor': as ?? NOBODY };
  const jar = new Map<string, string>();

  const follow = async (path: string, body?: URLSearchParams, redirects = 0): Promise<GotPage> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${scenario.address}${path}`, {
      redirect: 'manual',
      headers: { ...headers, cookie },
      ...(body ? { method: 'POST', body } : {}),
    });
    for (const given of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
      if (/Max-Age=0/.test(given)) jar.delete(name);
      else jar.set(name, value);
    }
    const location = response.headers.get('location');
    if (location !== null && redirects < 5) return follow(location, undefined, redirects + 1);
    const html = await response.text();
    return { status: response.status, path, html, text: textOf(html) };
  };

  return {
    open: (path) => follow(path),
    send: (path, fields) => {
      const body = new URLSearchParams();
      for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) body.append(name, value);
      return follow(path, body);
    },
  };
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

const textOf = (html: string): string =>
  html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&([a-z]+|#x27);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/g, ' ');

/** The fields of the form on a page that sends to `action`, as they stand there: hidden ones, and nothing that is yet to be marked. */
export const hiddenFields = ({ html }: GotPage, action: string): Fields => {
  const [, form = ''] = html.split(`action="${action}"`);
  const [inside = ''] = form.split('</form>');
  const fields: Record<string, string[]> = {};
  for (const [, name = '', value = ''] of inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g))
    (fields[name] ??= []).push(value.replaceAll('&quot;', '"'));
  return fields;
};
