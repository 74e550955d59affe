import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Sessions, type OpenedSession, type Session } from '#access';
import type { IdentifiableRequest } from './identification.js';
import { giveSessionCookie, sessionSecretOf, takeSessionCookie } from './session-cookie.js';

/** Sessions as browsers hold them: one at a time. */
@Injectable()
export class EnteredSessions {
  constructor(private readonly sessions: Sessions) {}

  /** Gives the browser the session just opened; the one it had before is over, whosever it was. */
  async keep(request: IdentifiableRequest, reply: FastifyReply, opened: OpenedSession): Promise<Session> {
    await this.endOf(request);
    giveSessionCookie(request, reply, opened);
    return opened.session;
  }

  /** Ends the session the browser has, if any, and takes its cookie. */
  async leave(request: IdentifiableRequest, reply: FastifyReply): Promise<void> {
    await this.endOf(request);
    takeSessionCookie(request, reply);
  }

  private async endOf(request: IdentifiableRequest): Promise<void> {
    const secret = sessionSecretOf(request);
    if (secret !== undefined) await this.sessions.end(secret);
  }
}
