/** What a browser got to see. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  // A test looks into the JSON it was promised; the assertions are its types.
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
}

export interface Sending {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As much of a browser as keeps cookies, and says where its requests come from: the pages of the server it is on. */
export class BrowserDouble {
  /** by name, as a browser shows them in its settings */
  readonly cookies = new Map<string, string>();

  constructor(
    readonly address: string,
    private readonly name = 'Somebody’s phone',
  ) {}

  get(path: string, sending: Sending = {}): Promise<Seen> {
    return this.send('GET', path, sending);
  }

  post(path: string, body: unknown = {}, sending: Sending = {}): Promise<Seen> {
    return this.send('POST', path, { body, ...sending });
  }

  delete(path: string): Promise<Seen> {
    return this.send('DELETE', path, {});
  }

  async send(method: string, path: string, { body, headers }: Sending): Promise<Seen> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.address}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'sec-fetch-site': 'same-origin',
        'user-agent': encodeURIComponent(this.name),
        ...(cookie && { cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    for (const told of response.headers.getSetCookie()) this.keep(told);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, headers: response.headers, body: isJson ? (JSON.parse(text) as Seen['body']) : {}, text };
  }

  private keep(told: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(told) ?? [];
    if (/;\s*max-age=0\b/i.test(told)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
