import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiDefaultResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProblemDto } from '../http/problem.dto.js';
import { DemoStateDto } from './demo-state.dto.js';
import { DemoService, type DemoState } from './demo.service.js';

/** The demo cooperative: members who are nobody, and assemblies with real published figures. */
@ApiTags('demo')
@Controller('api/demo')
export class DemoController {
  constructor(private readonly demo: DemoService) {}

  @Get()
  @ApiOperation({ summary: 'Whether this ledger is the demo, and how far its loading has come' })
  @ApiOkResponse({ type: DemoStateDto })
  @ApiDefaultResponse({ type: ProblemDto, description: 'a refusal' })
  state(): Promise<DemoState> {
    return this.demo.state();
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Fill an empty ledger with the demo cooperative' })
  @ApiAcceptedResponse({ type: DemoStateDto, description: 'loading has begun; ask again for progress' })
  @ApiDefaultResponse({ type: ProblemDto, description: 'a refusal; nothing was changed' })
  open(): Promise<DemoState> {
    return this.demo.open();
  }
}
