import type { ArgumentsHost } from '@nestjs/common';
import { ProblemFilter } from './problem.filter.js';

/** A reply that keeps what it is given. */
class Kept {
  body = '';
  status(): this {
    return this;
  }
  header(): this {
    return this;
  }
  send(body: string): void {
    this.body = body;
  }
}

/** Lets the filter answer an error, and listens to what it logs meanwhile. */
const answerTo = (thrown: unknown): { readonly body: string; readonly logged: string } => {
  const reply = new Kept();
  const http = { getResponse: () => reply, getRequest: () => ({ headers: {} }) };
  const lines: string[] = [];
  const { stderr } = process;
  const write = stderr.write.bind(stderr);
  stderr.write = (line: string | Uint8Array) => lines.push(String(line)) > 0;
  // The filter asks for nothing but the HTTP side of the framework's host.
  new ProblemFilter().catch(thrown, { switchToHttp: () => http } as unknown as ArgumentsHost);
  stderr.write = write;
  return { body: reply.body, logged: lines.join('') };
};

describe('an error nobody expected', () => {
  const { body, logged } = answerTo(new Error('no row "Ada"\r\n[Nest] 1 LOG Ballot closed\u001b[2K\u009b'));

  it('tells the caller nothing of itself but a reference', () => {
    expect(JSON.parse(body)).toMatchObject({ status: 500, code: 'UNEXPECTED', reference: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(body).not.toMatch(/Ada|problem\.filter/);
  });

  it('is found in the log by that reference', () => expect(logged).toContain((JSON.parse(body) as { reference: string }).reference));

  it('writes one entry, whatever text of the caller it carries', () => {
    expect(logged).toContain('no row \\"Ada\\"\\r\\n[Nest] 1 LOG Ballot closed\\u001b[2K\\u009b');
    expect(logged.match(/\n/g)).toHaveLength(1);
  });
});
