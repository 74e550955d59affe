import { nameKey } from '#directory';
import { INVENTED_NAMES, inventedName } from './invented-names.js';

it('no two members of the demo are called alike, however their names are written', () => {
  const keys = Array.from({ length: INVENTED_NAMES }, (_, index) => nameKey(inventedName(index)));
  expect(INVENTED_NAMES).toBe(702);
  expect(new Set(keys).size).toBe(702);
});
