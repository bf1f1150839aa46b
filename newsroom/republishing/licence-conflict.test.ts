import { expect, test } from 'vitest';
import { licenceConflict } from '#newsroom/republishing/licence-conflict.ts';
import { LICENCE_KEYS, LICENCES, SITE_LICENCES } from '#newsroom/republishing/licences.ts';
import { MACHINE_USES } from '#newsroom/site/machine-use.ts';
import { machines } from '#newsroom/wording/desk/machines.ts';

test('a licence and what machines are asked agree where nothing is given, nothing is asked or all is open', () => {
  const agreeing = SITE_LICENCES.flatMap((licence) => MACHINE_USES.map((machineUse) => ({ licence, machineUse }))).filter(
    (settings) => licenceConflict(settings) === undefined,
  );
  expect(agreeing).toEqual([
    ...MACHINE_USES.map((machineUse) => ({ licence: 'none', machineUse })),
    ...LICENCE_KEYS.flatMap((licence) => (['open', 'unsaid'] as const).map((machineUse) => ({ licence, machineUse }))),
  ]);
});

test.each(LICENCE_KEYS)('under %s the warning says who may do what is asked not to be done', (licence) => {
  const conflict = licenceConflict({ licence, machineUse: 'answers' });
  const said = conflict ? machines.conflict(conflict) : '';
  expect(said).toContain(LICENCES[licence].name);
  expect(said.includes('where no money is made')).toBe(licence.includes('NC'));
});
