import type { FastifyRequest } from 'fastify';
import { notSignedIn, requesterOf } from '../access/requester.js';
import { appearances, type Appearance, type Language } from '../../../web/src/member/index.js';
import { languageOf } from '../http/language.js';
import { cookieIn } from './cookies.js';

/** Who looks at a page, and how she wants to see it. */
export interface Reader {
  /** pseudonym; undefined for somebody who is not signed in */
  readonly memberId: string | undefined;
  readonly language: Language;
  readonly appearance: Appearance;
}

export const LANGUAGE_COOKIE = 'unevoix-language';
export const APPEARANCE_COOKIE = 'unevoix-appearance';

const languages = ['en', 'fr'] as const;

export const readerOf = (request: FastifyRequest): Reader => {
  const { headers } = request;
  const chosen = cookieIn(headers.cookie, LANGUAGE_COOKIE);
  const look = cookieIn(headers.cookie, APPEARANCE_COOKIE);
  const requester = requesterOf(request);
  return {
    // A system with a token of a few scopes has no business on the pages of people.
    memberId: requester && requester.scopes === undefined ? requester.actorId : undefined,
    language: languages.find((language) => language === chosen) ?? languageOf(headers['accept-language']),
    appearance: appearances.find((appearance) => appearance === look) ?? 'device',
  };
};

/** @throws DomainError `NOT_SIGNED_IN` */
export const memberOf = ({ memberId }: Reader): string => {
  if (memberId === undefined) throw notSignedIn();
  return memberId;
};
