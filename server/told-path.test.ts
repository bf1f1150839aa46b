import { expect, test } from 'vitest';
import { toldPath } from '#server/told-path.ts';

test.each([
  ['/desk/do/save-draft', '/desk/do/save-draft'],
  ['/desk/auth/sign-in', '/desk/auth/sign-in'],
  ['/desk/articles/0197c2a4-0000-7000-8000-000000000001', '/desk/articles'],
  ['/desk/invitation/a-secret', '/desk/invitation'],
  ['/desk/reset/a-secret', '/desk/reset'],
  ['/desk/Odd%20word', '/desk'],
  ['/desk', '/desk'],
  ['/preview/another-secret', '/preview'],
  ['/europe/allies-keep-talking', '/europe/allies-keep-talking'],
])('%s is told as %s', (path, told) => {
  expect(toldPath(path)).toBe(told);
});
