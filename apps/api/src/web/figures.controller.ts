import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { hasCode } from '#kernel';
import { CountMembers, type MemberCount } from '#membership';
import { GetCapital, type CapitalAnswer } from '#shares';
import { ListParticipation, type ParticipationPage } from '#assembly';
import { QueryApi } from '../http/command-api.js';
import { ReadDto } from '../http/page.dto.js';
import { FiguresDto } from './figures.dto.js';
import { ParticipationDto, ParticipationPageDto } from './participation.dto.js';

export interface Figures extends Pick<MemberCount, 'asOf' | 'members' | 'number' | 'stale'> {
  /** null while no rulebook is in force: nothing says yet what a share is worth */
  readonly capital: CapitalAnswer | null;
}

/** The cooperative at a glance. */
@ApiTags('figures')
@Controller('api/figures')
export class FiguresController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @QueryApi('How many members there are today, and the capital', FiguresDto)
  async today(@Query() { minPosition }: ReadDto): Promise<Figures> {
    const { asOf, members, number, stale } = await this.queries.execute(new CountMembers({ minNumber: minPosition }));
    return { asOf, members, capital: await this.capitalOn(asOf, minPosition), number, stale };
  }

  @Get('participation')
  @QueryApi(
    'How many took part in each assembly and ballot, the latest first: a page may be short and go on all the same',
    ParticipationPageDto,
  )
  participation(@Query() { minPosition, ...page }: ParticipationDto): Promise<ParticipationPage> {
    return this.queries.execute(new ListParticipation({ ...page, minNumber: minPosition }));
  }

  private async capitalOn(asOf: string, minNumber: number | undefined): Promise<CapitalAnswer | null> {
    try {
      return await this.queries.execute(new GetCapital({ asOf, minNumber }));
    } catch (error) {
      if (hasCode(error, 'NO_RULEBOOK_IN_FORCE')) return null;
      throw error;
    }
  }
}
