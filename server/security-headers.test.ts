import { expect, test } from 'vitest';
import { readerPolicy, securityHeaders } from '#server/security-headers.ts';

test('readers’ pages run and show only what is our own, and nothing inline', () => {
  expect(readerPolicy()).toBe(
    "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; script-src 'self' 'inline-speculation-rules'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(readerPolicy()).not.toMatch(/unsafe|\*|data:/);
});

test('the origins of embeds may be framed, in one order, and what is no origin is left out', () => {
  const hostile = ['https://evil.example; script-src *', 'http://plain.example', 'javascript:alert(1)', '*', 'https://a.example/path'];
  expect(readerPolicy(new Set(['https://video.example', ...hostile, 'https://audio.example']))).toMatch(
    /; frame-src https:\/\/audio\.example https:\/\/video\.example$/,
  );
});

test('browsers are bound to https where the site is', () => {
  expect(securityHeaders({ secure: true })['strict-transport-security']).toBe('max-age=63072000');
  expect(securityHeaders({ secure: false })).not.toHaveProperty('strict-transport-security');
});
