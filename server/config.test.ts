import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isAtHome, readConfig } from '#server/config.ts';

const configOf = (env: NodeJS.ProcessEnv) => {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
};
const problemsOf = (env: Record<string, string>) => {
  const read = readConfig(env as NodeJS.ProcessEnv);
  return read.ok ? [] : read.problems;
};

test('without any variable the server listens here, on port 3000, over ./data', () => {
  expect(configOf({} as NodeJS.ProcessEnv)).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    dataDir: resolve('data'),
    siteUrl: undefined,
    sampleEdition: true,
  });
});

test('each variable is read, and an empty one counts as not set', () => {
  const config = configOf({
    PORT: '0',
    HOST: '::1',
    DATA_DIR: '/srv/paper',
    SITE_URL: 'https://news.example',
    SAMPLE_EDITION: 'off',
    CACHE_MB: '',
    TRUST_PROXY: '10.0.0.0/8, ::1',
    DESK_PORT: '3001',
    DESK_URL: 'https://desk.news.example',
    METRICS_PORT: '9464',
  } as unknown as NodeJS.ProcessEnv);
  expect(config).toMatchObject({ port: 0, host: '::1', dataDir: '/srv/paper', sampleEdition: false, cacheBytes: 96 * 1024 * 1024 });
  expect(config.desk).toEqual({ port: 3001, url: new URL('https://desk.news.example') });
  expect(config.metrics).toEqual({ host: '127.0.0.1', port: 9464 });
  expect(config.siteUrl?.origin).toBe('https://news.example');
  expect(config.trustedProxies.check('10.1.2.3')).toBe(true);
});

test.each([
  ['PORT', '-1', 'a port number'],
  ['PORT', '65536', 'a port number'],
  ['PORT', '3000x', 'a port number'],
  ['DESK_PORT', 'x', 'a port number'],
  ['DESK_URL', 'https://desk.news.example/desk', 'without a path'],
  ['METRICS_PORT', '70000', 'a port number'],
  ['METRICS_HOST', 'http://x', 'an address or name'],
  ['HOST', 'http://x', 'an address or name'],
  ['SITE_URL', 'news.example', 'without a path'],
  ['SITE_URL', 'ftp://news.example', 'without a path'],
  ['SITE_URL', 'https://news.example/paper', 'without a path'],
  ['SITE_URL', 'https://me:secret@news.example', 'without a path'],
  ['SITE_URL', 'https://news.example?x', 'without a path'],
  ['SAMPLE_EDITION', 'yes', 'on or off'],
  ['TRUST_PROXY', 'everyone', 'addresses or networks'],
  ['TRUST_PROXY', '10.0.0.0/64', 'addresses or networks'],
  ['CACHE_MB', '0', 'megabytes'],
  ['LOG_LEVEL', 'loud', 'debug'],
])('%s=%s is one line that says what is expected', (name, value, expected) => {
  const problems = problemsOf({ [name]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${name}=${JSON.stringify(value)}`);
  expect(problems[0]).toContain(expected);
  expect(problems[0]).not.toContain('\n');
});

test('all problems are told at once', () => {
  expect(problemsOf({ PORT: 'x', SITE_URL: 'x', SAMPLE_EDITION: 'x' })).toHaveLength(3);
});

test('the first administrator and the mail server are read', () => {
  const config = configOf({
    ADMIN_EMAIL: 'Ada@News.example',
    ADMIN_PASSWORD: ' nine otters under ice ',
    SMTP_URL: 'smtp://name:pass%20word@mail.example:587',
    MAIL_FROM: 'The Post <desk@news.example>',
  } as unknown as NodeJS.ProcessEnv);
  // A password is taken exactly as it is.
  expect(config.firstAdministrator).toEqual({ email: 'ada@news.example', password: ' nine otters under ice ' });
  expect(config.mail).toMatchObject({ from: 'The Post <desk@news.example>' });
  expect(config.mail?.server.hostname).toBe('mail.example');
});

test.each([
  [{ ADMIN_EMAIL: 'ada@news.example' }, 'ADMIN_PASSWORD is missing'],
  [{ ADMIN_PASSWORD: 'nine otters under ice' }, 'ADMIN_EMAIL is missing'],
  [{ ADMIN_EMAIL: 'ada', ADMIN_PASSWORD: 'nine otters under ice' }, 'ADMIN_EMAIL="ada"'],
  [{ ADMIN_EMAIL: 'ada@news.example', ADMIN_PASSWORD: 'short' }, 'at least 12 characters'],
  [{ SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM is missing'],
  [{ SMTP_URL: 'http://mail.example', MAIL_FROM: 'desk@news.example' }, 'a mail server'],
  [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@b.example, c@d.example' }, 'an address that letters come from'],
  [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'desk@news.example\nBcc: eve@evil.example' }, 'an address that letters come from'],
] as [Record<string, string>, string][])('%o is one line that says what is missing or wrong', (env, expected) => {
  const problems = problemsOf(env);
  expect(problems.join(' ')).toContain(expected);
});

test('what is wrong with a secret is said without the secret', () => {
  const problems = problemsOf({
    SMTP_URL: 'ftp://name:hunter2@mail.example',
    MAIL_FROM: 'desk@news.example',
    ADMIN_EMAIL: 'ada@news.example',
    ADMIN_PASSWORD: 'hunter2',
  });
  expect(problems).not.toHaveLength(0);
  expect(problems.join(' ')).not.toContain('hunter2');
});

test('an address for the desk needs a port of its own', () => {
  expect(readConfig({ DESK_URL: 'https://desk.news.example' } as unknown as NodeJS.ProcessEnv)).toEqual({
    ok: false,
    problems: ['DESK_URL needs DESK_PORT: the port on which the desk is served at that address.'],
  });
});

test('a desk that others can reach is not at home', () => {
  const desk = (url: string) => ({ port: 3001, url: new URL(url) });
  const home = { siteUrl: undefined, host: '127.0.0.1', behindProxy: false };
  expect(isAtHome({ ...home, desk: undefined })).toBe(true);
  expect(isAtHome({ ...home, desk: desk('http://localhost:3001') })).toBe(true);
  expect(isAtHome({ ...home, desk: desk('https://desk.news.example') })).toBe(false);
});
