import { expect, test } from 'vitest';
import { connections } from '#db/connections.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { catchStatements, planOf } from '#newsroom/testing/query-plans.ts';
import { openSmallNewsroom } from '#newsroom/testing/small-newsroom.ts';

test('an address that may be a former one is looked up from the few former slugs, not from the articles', async () => {
  const { end } = await openSmallNewsroom();
  const asked = new Set<string>();
  catchStatements(connections().contentReader, asked);
  await resolveAddress('/topics/oman', new URLSearchParams());
  const formers = [...asked].filter((statement) => /from "?former_sections/i.test(statement));
  expect(formers).toHaveLength(1);
  const steps = formers.flatMap((statement) => planOf(connections().contentReader, statement).map(({ detail }) => detail));
  expect(steps.filter((detail) => /^SEARCH/.test(detail))).toEqual([
    expect.stringContaining('SEARCH former_sections'),
    expect.stringMatching(/^SEARCH articles .*language=\? AND section_id=\? AND slug=\?/),
  ]);
  end();
});
