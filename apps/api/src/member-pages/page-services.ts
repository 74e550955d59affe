import type { INestApplication, Type } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { CLOCK, FoldedStreams } from '#cqrs';
import type { Clock } from '#kernel';
import { CooperativeCalendar, GetRulebook } from '#statutes';
import { PublishedLog } from '#sealing';
import { DemoService, type DemoState } from '../demo/demo.service.js';

/** What pages are written from: the same questions and commands as the API. */
export class PageServices {
  constructor(private readonly application: INestApplication) {}

  /** Any service of the application. */
  of<Service>(type: Type<Service>): Service {
    return this.application.get(type, { strict: false });
  }

  get queries(): QueryBus {
    return this.of(QueryBus);
  }

  get commands(): CommandBus {
    return this.of(CommandBus);
  }

  get streams(): FoldedStreams {
    return this.of(FoldedStreams);
  }

  get calendar(): CooperativeCalendar {
    return this.of(CooperativeCalendar);
  }

  get clock(): Clock {
    return this.application.get<Clock>(CLOCK, { strict: false });
  }

  get log(): PublishedLog {
    return this.of(PublishedLog);
  }

  /** IANA name of the zone the cooperative reads its clock in; UTC before it has rules. */
  async timeZone(): Promise<string> {
    const { versions } = await this.queries.execute(new GetRulebook());
    return versions.at(-1)?.rules.timeZone ?? 'UTC';
  }

  /** Whether the people of the ledger are invented, and who of them anybody may be. */
  demo(): Promise<DemoState> {
    return this.of(DemoService).state();
  }
}
