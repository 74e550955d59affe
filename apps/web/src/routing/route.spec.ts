import { routeOf } from './route.js';

const memberId = '7d0f7b7e-8d1c-4f3a-9a70-0d7b9a1f2c3e';
const assemblyId = '5f0f7b7e-8d1c-4f3a-9a70-0d7b9a1f2c3d';
const proceedingId = '9d0f7b7e-8d1c-4f3a-9a70-0d7b9a1f2c3e';

describe('the page at a path', () => {
  it.each([
    ['/', { page: 'overview' }],
    ['/timeline', { page: 'timeline' }],
    ['/assemblies/', { page: 'assemblies' }],
    [`/assemblies/${assemblyId}`, { page: 'assembly', assemblyId }],
    [`/assemblies/${assemblyId}/check-in`, { page: 'checkIn', assemblyId }],
    [`/assemblies/${assemblyId}/desk/`, { page: 'desk', assemblyId }],
    [`/assemblies/${assemblyId}/consultation-list`, { page: 'consultationList', assemblyId }],
    ['/assemblies/new', { page: 'convene' }],
    ['/members', { page: 'members' }],
    [`/members/${memberId}/`, { page: 'member', memberId }],
    ['/subscriptions/new', { page: 'subscription' }],
    ['/imports', { page: 'imports' }],
    ['/entries/1042', { page: 'entry', number: 1042 }],
    ['/verify', { page: 'verify' }],
    ['/access-log', { page: 'looks' }],
    [`/assemblies/${assemblyId}/recount`, { page: 'recount', assemblyId }],
    ['/letters', { page: 'letters' }],
    ['/access', { page: 'access' }],
    ['/capital', { page: 'capital' }],
    ['/rules/new', { page: 'changeRules' }],
    [`/assemblies/${assemblyId}/elections`, { page: 'elections', assemblyId }],
    [`/elections/${proceedingId}`, { page: 'election', electionId: proceedingId }],
    ['/discipline', { page: 'discipline' }],
    [`/discipline/${proceedingId}`, { page: 'case', proceedingId }],
    [`/discipline/${proceedingId}/file`, { page: 'caseFile', proceedingId }],
  ])('%s is %j', (path, route) => expect(routeOf(path)).toEqual(route));

  it.each([
    '/assemblies/42',
    '/nowhere',
    '/entries/x',
    '/entries/1/2',
    '/constructor',
    `/assemblies/${assemblyId}/more`,
    `/members/${memberId}/desk`,
  ])('%s is none of ours', (path) => expect(routeOf(path)).toEqual({ page: 'unknown' }));
});
