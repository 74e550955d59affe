import type { RecordedOneOf } from '#kernel';
import type { MembershipEvent } from '#membership/domain';
import type { Asked, Process, Reaction } from '#processing';
import type { AssemblyEvent } from '../domain/assembly.events.js';
import type { ExamineProxy } from '../domain/examine-proxy.decide.js';
import type { ReleaseProxy, ResumeProxy } from '../domain/proxy-holder.decide.js';
import type { ProxyEvent, ProxyGiven, ProxyHolderEvent } from '../domain/proxy.events.js';
import type { RollCorrected } from '../domain/roll.events.js';

type Heard = RecordedOneOf<ProxyEvent | ProxyHolderEvent | MembershipEvent | AssemblyEvent | RollCorrected>;

/**
 * Who loses her vote neither is represented nor represents any more, and both come back with the vote: of a member who leaves, is excluded or
 * may not vote, every proxy given and held for an assembly to come is looked at again, and once more when that entry is taken back or the frozen
 * roll is corrected.
 */
export const examineProxies: Process = {
  name: 'examine-proxies',
  startFrom: 'beginning',
  handles: [
    'ProxyGiven',
    'ProxyAccepted',
    'ProxyRefused',
    'ProxyRevoked',
    'ProxyLapsed',
    'ProxyRestored',
    'MembershipEnded',
    'MembershipEntryRetracted',
    'RightSuspended',
    'RightRestored',
    'RollCorrected',
    'AssemblyClosed',
  ],
  schema: [
    `CREATE TABLE proxy (assembly_id TEXT NOT NULL, grantor_id TEXT NOT NULL, proxy_id TEXT NOT NULL, holder_id TEXT,
      accepted INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (assembly_id, grantor_id)) STRICT, WITHOUT ROWID`,
    'CREATE INDEX proxy_grantor ON proxy (grantor_id)',
    'CREATE INDEX proxy_holder ON proxy (holder_id)',
  ],
  prepare: (database) => {
    const given = database.prepare('INSERT OR REPLACE INTO proxy VALUES (?, ?, ?, ?, 0)');
    const answered = database.prepare('UPDATE proxy SET accepted = ? WHERE proxy_id = ? AND assembly_id = ? AND grantor_id = ?');
    const revoked = database.prepare('DELETE FROM proxy WHERE assembly_id = ? AND grantor_id = ?');
    const over = database.prepare('DELETE FROM proxy WHERE assembly_id = ?');
    const isAccepted = database
      .prepare<[string, string, string], number>('SELECT accepted FROM proxy WHERE proxy_id = ? AND assembly_id = ? AND grantor_id = ?')
      .pluck();
    const ofMember = database.prepare<[{ readonly memberId: string }], Known>(
      `SELECT assembly_id AS assemblyId, grantor_id AS grantorId, proxy_id AS proxyId, holder_id AS holderId FROM proxy
        WHERE grantor_id = @memberId OR holder_id = @memberId ORDER BY 1, 2`,
    );
    return {
      react: (recorded) => {
        // `handles` lists events of these unions.
        const event = recorded as Heard;
        switch (event.type) {
          case 'ProxyGiven': {
            const { assemblyId, grantorId, proxyId, holderId } = event.data;
            given.run(assemblyId, grantorId, proxyId, holderId ?? null);
            return [];
          }
          case 'ProxyAccepted':
          case 'ProxyRefused': {
            const { assemblyId, grantorId, proxyId } = event.data;
            answered.run(event.type === 'ProxyAccepted' ? 1 : 0, proxyId, assemblyId, grantorId);
            return [];
          }
          case 'ProxyRevoked':
            revoked.run(event.data.assemblyId, event.data.grantorId);
            return [];
          case 'ProxyLapsed':
            return inHand(event.data, 'ReleaseProxy');
          case 'ProxyRestored': {
            const { assemblyId, grantorId, proxyId } = event.data;
            return isAccepted.get(proxyId, assemblyId, grantorId) === 1 ? inHand(event.data, 'ResumeProxy') : [];
          }
          case 'MembershipEnded':
          case 'MembershipEntryRetracted':
          case 'RightSuspended':
          case 'RightRestored':
            return ofMember.all({ memberId: event.data.memberId }).map(examined);
          case 'RollCorrected':
            return ofMember
              .all({ memberId: event.data.memberId })
              .filter(({ assemblyId }) => assemblyId === event.data.assemblyId)
              .map(examined);
          case 'AssemblyClosed':
            over.run(event.data.assemblyId);
            return [];
          default:
            return [];
        }
      },
    };
  },
};

interface Known {
  readonly assemblyId: string;
  readonly grantorId: string;
  readonly proxyId: string;
  readonly holderId: string | null;
}

const examined = ({ assemblyId, grantorId, proxyId, holderId }: Known): Reaction => {
  const data = { assemblyId, grantorId, proxyId, ...(holderId === null ? {} : { holderId }) };
  return { effect: `examine-proxy ${proxyId}`, command: { type: 'ExamineProxy', data } satisfies Asked<ExamineProxy> };
};

/** What becomes of it in the hands of its holder; a blank one is in nobody's. */
const inHand = (
  { assemblyId, grantorId, proxyId, holderId }: ProxyGiven['data'],
  type: 'ReleaseProxy' | 'ResumeProxy',
): readonly Reaction[] => {
  if (holderId === undefined) return [];
  const command = { type, data: { assemblyId, grantorId, proxyId, holderId } } satisfies Asked<ReleaseProxy> | Asked<ResumeProxy>;
  return [{ effect: type === 'ReleaseProxy' ? 'release-proxy' : 'resume-proxy', command }];
};
