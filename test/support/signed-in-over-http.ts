import type { Answer, Scenario } from './scenario.js';

/** Somebody at a browser: it keeps the cookie it is given, and sends it along. */
export interface Visitor {
  readonly cookie: string;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
  delete(path: string): Promise<Answer>;
}

export const visit = (scenario: Scenario): Visitor => {
  let cookie = '';
  const keeping = async (answer: Promise<Answer>): Promise<Answer> => {
    const given = (await answer).headers.get('set-cookie');
    if (given !== null) cookie = given.includes('Max-Age=0') ? '' : (given.split(';')[0] ?? '');
    return answer;
  };
  const withCookie = () => (cookie === '' ? {} : { headers: { cookie } });
  return {
    get cookie() {
      return cookie;
    },
    get: (path) => keeping(scenario.get(path, withCookie())),
    post: (path, body = {}) => keeping(scenario.post(path, body, withCookie())),
    delete: (path) => keeping(scenario.delete(path, withCookie())),
  };
};
