import { routeOf } from './route.js';

const assemblyId = '5f0f7b7e-8d1c-4f3a-9a70-0d7b9a1f2c3d';

describe('the page at a path', () => {
  it.each([
    ['/', { page: 'overview' }],
    ['/timeline', { page: 'timeline' }],
    ['/assemblies/', { page: 'assemblies' }],
    [`/assemblies/${assemblyId}`, { page: 'assembly', assemblyId }],
  ])('%s is %j', (path, route) => expect(routeOf(path)).toEqual(route));

  it.each(['/assemblies/42', '/nowhere', '/constructor', `/assemblies/${assemblyId}/more`])('%s is none of ours', (path) =>
    expect(routeOf(path)).toEqual({ page: 'unknown' }),
  );
});
