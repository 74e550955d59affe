import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DemoService, type DemoState } from './demo.service.js';

/** The demo cooperative: members who are nobody, and assemblies with real published figures. */
@ApiTags('demo')
@Controller('api/demo')
export class DemoController {
  constructor(private readonly demo: DemoService) {}

  @Get()
  @ApiOperation({ summary: 'Whether this ledger is the demo, and how far its loading has come' })
  state(): Promise<DemoState> {
    return this.demo.state();
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Fill an empty ledger with the demo cooperative' })
  @ApiAcceptedResponse({ description: 'loading has begun; ask again for progress' })
  open(): Promise<DemoState> {
    return this.demo.open();
  }
}
