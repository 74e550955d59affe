import { Module } from '@nestjs/common';
import { ListEntriesHandler } from './list-entries.query.js';

@Module({ providers: [ListEntriesHandler] })
export class HistoryModule {}
