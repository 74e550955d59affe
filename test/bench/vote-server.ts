import 'reflect-metadata';
import { Body, Controller, Module, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ACCESS_TABLES, Accounts, Passwords, type AccessTables } from '#access';
import { OpenBallot } from '#assembly';
import { followingCommandId } from '#cqrs';
import { AppModule } from '../../apps/api/src/app.module.js';
import { CastVoteDto } from '../../apps/api/src/assemblies/ballot.dto.js';
import { openNode } from '../../apps/api/src/composition/node.js';
import { createApplication } from '../../apps/api/src/server.js';
import { trustedHeaders } from '../support/trusted-headers.js';
import { openAccounts } from './open-accounts.js';
import { prepareBallot } from './prepare-ballot.js';

/** `vote-server <data folder> <members> <accounts>`: a server with an open ballot, accounts, and a route that checks the same body and does nothing. */
@Controller('bench')
class NothingController {
  @Post('nothing')
  nothing(@Body() { rightId }: CastVoteDto): { readonly rightId: string } {
    return { rightId };
  }
}

@Module({ controllers: [NothingController] })
class BenchModule {}

const [dataFolder = '', members = '0', accounts = '0'] = process.argv.slice(2);
const node = await openNode({ dataFolder, store: { kind: 'sqlite' }, host: '127.0.0.1', port: 0, projector: 'thread', processes: 'none' });
const application = await createApplication(node, { module: BenchModule, imports: [AppModule.forNode(node, trustedHeaders)] });
await application.init();
const buses = {
  commands: application.get(CommandBus, { strict: false }),
  queries: application.get(QueryBus, { strict: false }),
  store: node.store,
};
const prepared = await prepareBallot(buses, Number(members));
await buses.commands.execute(
  new OpenBallot(
    { assemblyId: prepared.assemblyId, ballotId: prepared.ballotId, subject: { kind: 'resolution', resolutionId: prepared.resolutionId } },
    { commandId: followingCommandId(prepared.ballotId, 'open'), actor: prepared.ballotId },
  ),
);
await openAccounts(
  {
    accounts: application.get(Accounts, { strict: false }),
    passwords: application.get(Passwords, { strict: false }),
    tables: application.get<AccessTables>(ACCESS_TABLES, { strict: false }),
  },
  Number(accounts),
);
await application.listen(0, '127.0.0.1');
process.send?.({ address: await application.getUrl(), ...prepared });
