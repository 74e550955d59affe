import { Module } from '@nestjs/common';
import { CallElectionHandler } from './commands/call-election.command.js';
import { DeclareCandidacyHandler } from './commands/declare-candidacy.command.js';
import { OpenElectionBallotHandler } from './commands/open-election-ballot.command.js';
import { ProclaimElectionHandler } from './commands/proclaim-election.command.js';
import { ListElectionsHandler } from './queries/list-elections.query.js';

@Module({
  providers: [CallElectionHandler, DeclareCandidacyHandler, OpenElectionBallotHandler, ProclaimElectionHandler, ListElectionsHandler],
})
export class ElectionsModule {}
