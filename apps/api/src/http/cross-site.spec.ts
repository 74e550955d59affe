import { isCrossSite, type Coming } from './cross-site.js';

const to = (headers: Coming['headers'], method = 'POST'): Coming => ({ method, headers, protocol: 'http', host: '192.0.2.1:3000' });

const cookie = '__Host-unevoix-session=1';
const publicOrigin = 'https://vote.coop.example';

describe('a request that may change something', () => {
  it.each<[string, Coming['headers']]>([
    ['a page of another site', { cookie, 'sec-fetch-site': 'cross-site' }],
    ['a page of a neighbouring site', { cookie, 'sec-fetch-site': 'same-site' }],
    ['a page of another site, to sign somebody in', { 'sec-fetch-site': 'cross-site' }],
    ['a page of another site that says where it would like to be', { cookie, 'sec-fetch-site': 'cross-site', origin: publicOrigin }],
    ['another site in an old browser', { cookie, origin: 'https://evil.example' }],
    ['another port', { cookie, origin: 'http://192.0.2.1:3001' }],
    ['a page that hides where it is', { cookie, origin: 'null' }],
    ['another site with somebody’s cookie and a token', { cookie, authorization: 'Bearer t', 'sec-fetch-site': 'cross-site' }],
    ['another site with other credentials', { authorization: 'Basic t', 'sec-fetch-site': 'cross-site' }],
  ])('is refused from %s', (_from, headers) => expect(isCrossSite(to(headers), publicOrigin)).toBe(true));

  it.each<[string, Coming['headers']]>([
    ['our own pages', { cookie, 'sec-fetch-site': 'same-origin' }],
    ['the address bar', { cookie, 'sec-fetch-site': 'none' }],
    ['our own pages in an old browser', { cookie, origin: 'http://192.0.2.1:3000' }],
    ['our own pages behind a proxy', { cookie, origin: publicOrigin }],
    ['a program', {}],
    ['a system with its token, whatever library sends it', { authorization: 'Bearer t', 'sec-fetch-site': 'cross-site' }],
  ])('is taken from %s', (_from, headers) => expect(isCrossSite(to(headers), publicOrigin)).toBe(false));

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'QUERY'])('has the method %s', (method) =>
    expect(isCrossSite(to({ 'sec-fetch-site': 'cross-site' }, method), undefined)).toBe(true),
  );

  it.each(['GET', 'HEAD', 'OPTIONS'])('has not the method %s', (method) =>
    expect(isCrossSite(to({ 'sec-fetch-site': 'cross-site' }, method), undefined)).toBe(false),
  );
});
