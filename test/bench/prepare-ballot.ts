import { randomUUID } from 'node:crypto';
import { ConveneAssembly, FreezeRoll, OpenAssembly, TableResolution } from '#assembly';
import { AdoptRulebook, plainCooperativeRules } from '#statutes';
import { ReplayScript, type Buses } from '../../libs/replay/src/buses.js';
import { registerMembers } from '../../libs/replay/src/register-members.js';

export interface PreparedBallot {
  readonly assemblyId: string;
  readonly resolutionId: string;
  /** not opened yet */
  readonly ballotId: string;
}

/** Members, an assembly, a frozen roll and a resolution: everything before a ballot is opened. */
export const prepareBallot = async (buses: Buses, members: number): Promise<PreparedBallot> => {
  const script = new ReplayScript(buses, randomUUID());
  const assemblyId = script.id('assembly');
  const resolutionId = script.id('resolution');
  await script.send(new AdoptRulebook({ effectiveFrom: '2020-01-01', rules: plainCooperativeRules }, script.context('adopt')));
  await registerMembers(script, { count: members, firstNumber: 1, effectiveAt: '2020-01-01' }, () => undefined);
  await script.send(
    new ConveneAssembly({ assemblyId, kind: 'ordinary', date: '2026-06-18', noticeSentOn: '2026-05-01' }, script.context('convene')),
  );
  await script.send(
    new TableResolution({ assemblyId, resolutionId, kind: 'ordinary', text: 'Approves the accounts' }, script.context('table')),
  );
  await script.send(new FreezeRoll({ assemblyId }, script.context('freeze')));
  await script.send(new OpenAssembly({ assemblyId, bureau: [] }, script.context('open')));
  return { assemblyId, resolutionId, ballotId: script.id('ballot') };
};
