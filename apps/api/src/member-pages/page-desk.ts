import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdentityProviders, secondsLeft } from '#access';
import {
  MAY_BE_KEPT,
  renderPage,
  speech,
  type Assets,
  type Followed,
  type MessageId,
  type Page,
  type ServiceElsewhere,
} from '../../../web/src/member/index.js';
import { requesterOf } from '../access/requester.js';
import type { DemoPerson } from '../demo/demo-person.js';
import type { PageServices } from './page-services.js';
import { readerOf, type Reader } from './reader.js';

type Values = Readonly<Record<string, string | number>>;

/** Says a sentence of the pages in the language of their reader. */
export type Saying = (id: MessageId, values?: Values) => string;

/** How a page is sent, where it is not as usual. */
interface Showing {
  readonly status?: number;
  readonly follows?: Followed;
  /** true for a page that the reader's browser may keep to be read without a connection: there is no vote on it */
  readonly mayBeKept?: boolean;
}

/** One request for a page: who asks, and how she is answered. */
export interface Visit {
  readonly request: FastifyRequest;
  readonly reader: Reader;
  readonly say: Saying;
  /** people of the demo anybody may be; none on any other ledger */
  readonly demoPeople: readonly DemoPerson[];
  /** services at which people may prove who they are */
  readonly elsewhere: readonly ServiceElsewhere[];
  /** Sends a page. */
  show(page: Page, more?: Showing): Promise<FastifyReply>;
  /** Post, redirect, get: what was sent is not sent again by a reload. */
  goTo(path: string): FastifyReply;
}

/** Answers requests with pages. */
export class PageDesk {
  constructor(
    readonly services: PageServices,
    private readonly assets: Assets,
  ) {}

  async receive(request: FastifyRequest, reply: FastifyReply): Promise<Visit> {
    const reader = readerOf(request);
    const timeZone = await this.services.timeZone();
    const demo = await this.services.demo();
    const intl = speech(reader.language, timeZone);
    const [path = '/'] = request.url.split('?');
    return {
      request,
      reader,
      demoPeople: demo.people,
      elsewhere: this.services.of(IdentityProviders).all,
      say: (id, values) => intl.formatMessage({ id }, values),
      show: async (page, { status = 200, follows, mayBeKept = false } = {}) => {
        const { language, appearance, memberId } = reader;
        const me = requesterOf(request);
        const left = me && secondsLeft(me, this.services.clock.now());
        if (mayBeKept) void reply.header(MAY_BE_KEPT, 'yes');
        const frame = {
          language,
          timeZone,
          appearance,
          path,
          assets: this.assets,
          demo: demo.state !== 'none',
          signedIn: memberId !== undefined,
          newKey: randomUUID,
          ...(left === undefined ? {} : { secondsLeft: left }),
          ...(follows === undefined ? {} : { follows }),
        };
        return (
          reply
            .status(status)
            // A form says where it comes from only to pages that tell their own site so (Fetch, section 3.2): older browsers send nothing else.
            .header('Referrer-Policy', 'same-origin')
            .header('Content-Type', 'text/html; charset=utf-8')
            .header('Content-Language', language)
            .header('Cache-Control', 'private, no-store')
            .header('Vary', 'Accept-Language, Cookie')
            .send(renderPage(frame, page))
        );
      },
      goTo: (location) => reply.header('Cache-Control', 'no-store').redirect(location, 303),
    };
  }
}
