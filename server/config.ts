/** What the environment says about this server. */
import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { weaknessOf } from '#newsroom/accounts/password-policy.ts';
import { parseTrusted } from '#server/client-address.ts';

export interface Config {
  /** 0 takes a free one. */
  port: number;
  host: string;
  /** Absolute. */
  dataDir: string;
  /** Undefined: http://localhost and the port. */
  siteUrl: URL | undefined;
  /** A listener of the desk's own; the other then has no desk. `url`: its origin when it is not the site's. */
  desk: { port: number; url: URL | undefined } | undefined;
  sampleEdition: boolean;
  /** Proxies whose X-Forwarded-For is believed. */
  trustedProxies: BlockList;
  behindProxy: boolean;
  /** Where the process tells of itself; undefined: nowhere. */
  metrics: { host: string; port: number } | undefined;
  /** Bytes that the page caches of all processes may hold. */
  cacheBytes: number;
  /** Processes that serve readers. */
  workers: number;
  /** Made at a start at which nobody can administer the desk. */
  firstAdministrator: { email: string; password: string } | undefined;
  /** Where letters go; without it, links are handed over by people. */
  mail: { server: URL; from: string } | undefined;
  /** Networks of our own that may be called when the desk names an address there. */
  outboundAllowed: BlockList;
}

const whole = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most)
    .transform(Number);
const oneOf = <T extends string>(...values: T[]) => z.enum(values);

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password && !/[?#]/.test(text);
}

/** One address, or a name and one: nothing that could end a header's line or add an addressee. */
const isSender = (text: string) =>
  /^([^<>@,;:"\\\p{Cc}]+ )?<?[^\s<>@,;:"\\\p{Cc}]+@[^\s<>@,;:"\\\p{Cc}]+>?$/u.test(text) && text.includes('<') === text.includes('>');

function isMailServer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash } = new URL(text);
  return /^smtps?:$/.test(protocol) && hostname !== '' && /^\/?$/.test(pathname) && !search && !hash;
}

const isHost = (text: string) => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);

/** More processes than this share no machine that one newspaper needs. */
const MOST_WORKERS = 64;

/** Each variable: how it is read, what it is when it is not set, and what is said when it is wrong. */
const VARIABLES = {
  PORT: { schema: whole(0, 65_535), fallback: '3000', expected: 'a port number from 0 to 65535, where 0 takes a free port' },
  HOST: {
    schema: z.string().refine(isHost),
    fallback: '127.0.0.1',
    expected: 'an address or name of this machine, for instance 127.0.0.1 or 0.0.0.0',
  },
  DATA_DIR: {
    schema: z
      .string()
      .refine((text) => !text.includes('\0'))
      .transform((text) => resolve(text)),
    fallback: './data',
    expected: 'a folder',
  },
  SITE_URL: {
    schema: z.string().refine((text) => text === '' || isOrigin(text)),
    fallback: '',
    expected: 'the site’s address without a path, for instance https://news.example',
  },
  DESK_PORT: {
    schema: z.union([z.literal(''), whole(0, 65_535)]),
    fallback: '',
    expected: 'a port number from 0 to 65535, where 0 takes a free port',
  },
  DESK_URL: {
    schema: z.string().refine((text) => text === '' || isOrigin(text)),
    fallback: '',
    expected: 'the desk’s address without a path, for instance https://desk.news.example',
  },
  SAMPLE_EDITION: { schema: oneOf('on', 'off'), fallback: 'on', expected: 'on or off' },
  TRUST_PROXY: {
    schema: z.string().refine((text) => parseTrusted(text) !== undefined),
    fallback: '',
    expected: 'addresses or networks of proxies, separated by commas, for instance 127.0.0.1, 10.0.0.0/8',
  },
  ADMIN_EMAIL: {
    schema: z.union([z.literal(''), z.email()]),
    fallback: '',
    expected: 'the e-mail address of the first administrator',
  },
  ADMIN_PASSWORD: { schema: z.string(), fallback: '', expected: 'a password', secret: true },
  SMTP_URL: {
    schema: z.string().refine((text) => text === '' || isMailServer(text)),
    fallback: '',
    expected: 'a mail server, for instance smtp://name:password@mail.example:587 or smtps://mail.example',
    secret: true,
  },
  MAIL_FROM: {
    schema: z.string().refine((text) => text === '' || isSender(text)),
    fallback: '',
    expected: 'an address that letters come from, for instance The Post <desk@news.example>',
  },
  OUTBOUND_ALLOW: {
    schema: z.string().refine((text) => parseTrusted(text) !== undefined),
    fallback: '',
    expected: 'addresses or networks that this server may call, separated by commas, for instance 10.0.0.0/8',
  },
  METRICS_PORT: {
    schema: z.union([z.literal(''), whole(0, 65_535)]),
    fallback: '',
    expected: 'a port number from 0 to 65535, where 0 takes a free port',
  },
  METRICS_HOST: { schema: z.string().refine(isHost), fallback: '127.0.0.1', expected: 'an address or name of this machine' },
  CACHE_MB: { schema: whole(1, 65_536), fallback: '96', expected: 'a number of megabytes from 1 to 65536' },
  WORKERS: { schema: whole(1, MOST_WORKERS), fallback: '1', expected: `a number of processes from 1 to ${MOST_WORKERS}` },
  LOG_LEVEL: {
    schema: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
    fallback: 'info',
    expected: 'trace, debug, info, warn, error, fatal or silent',
  },
} as const;

/** Reads the environment. An empty variable counts as not set. Problems are whole lines, one for each bad value. */
export function readConfig(env: NodeJS.ProcessEnv): { ok: true; config: Config } | { ok: false; problems: string[] } {
  const problems: string[] = [];
  const read = <N extends keyof typeof VARIABLES>(name: N): z.output<(typeof VARIABLES)[N]['schema']> => {
    const { schema, fallback, expected, ...rest } = VARIABLES[name];
    // A secret is taken exactly as it is, and repeated nowhere.
    const isSecret = 'secret' in rest;
    const text = (isSecret ? env[name] : env[name]?.trim()) || fallback;
    const parsed = schema.safeParse(text);
    if (!parsed.success) problems.push(`${isSecret ? name : `${name}=${JSON.stringify(text)}`} cannot be used: expected ${expected}.`);
    return (parsed.data ?? schema.parse(fallback)) as z.output<(typeof VARIABLES)[N]['schema']>;
  };
  const siteUrl = read('SITE_URL');
  const trustProxy = read('TRUST_PROXY');
  const deskPort = read('DESK_PORT');
  const deskUrl = read('DESK_URL');
  if (deskUrl !== '' && deskPort === '') problems.push('DESK_URL needs DESK_PORT: the port on which the desk is served at that address.');
  const metricsPort = read('METRICS_PORT');
  const metricsHost = read('METRICS_HOST');
  const config: Config = {
    port: read('PORT'),
    host: read('HOST'),
    dataDir: read('DATA_DIR'),
    siteUrl: siteUrl === '' ? undefined : new URL(siteUrl),
    desk: deskPort === '' ? undefined : { port: deskPort, url: deskUrl === '' ? undefined : new URL(deskUrl) },
    sampleEdition: read('SAMPLE_EDITION') === 'on',
    trustedProxies: parseTrusted(trustProxy) ?? new BlockList(),
    behindProxy: trustProxy !== '',
    metrics: metricsPort === '' ? undefined : { host: metricsHost, port: metricsPort },
    cacheBytes: read('CACHE_MB') * 1024 * 1024,
    workers: read('WORKERS'),
    firstAdministrator: together(read('ADMIN_EMAIL'), read('ADMIN_PASSWORD'), ['ADMIN_EMAIL', 'ADMIN_PASSWORD'], problems, (email, password) => {
      const why = weaknessOf(password, { siteName: '', email });
      if (why) problems.push(`ADMIN_PASSWORD cannot be used: ${why}`);
      return { email: email.toLowerCase(), password };
    }),
    outboundAllowed: parseTrusted(read('OUTBOUND_ALLOW')) ?? new BlockList(),
    mail: together(read('SMTP_URL'), read('MAIL_FROM'), ['SMTP_URL', 'MAIL_FROM'], problems, (server, from) => ({ server: new URL(server), from })),
  };
  read('LOG_LEVEL');
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}

/** What two variables say that mean nothing alone. */
function together<T>(
  one: string,
  other: string,
  names: [string, string],
  problems: string[],
  make: (one: string, other: string) => T,
): T | undefined {
  if (one !== '' && other !== '') return make(one, other);
  if (one !== '' || other !== '') problems.push(`${names[0]} and ${names[1]} go together: ${one === '' ? names[0] : names[1]} is missing.`);
  return undefined;
}

/** The origins of the site and of the desk, once it is known which ports were taken. */
export function originsOf(
  { siteUrl, desk }: Pick<Config, 'siteUrl' | 'desk'>,
  ports: { site: number; desk: number | undefined },
): { site: URL; desk: URL } {
  const here = (port: number) => new URL(`http://localhost:${port}`);
  const site = siteUrl ?? here(ports.site);
  return { site, desk: desk?.url ?? (siteUrl || ports.desk === undefined ? site : here(ports.desk)) };
}

/** Whether only this machine can reach the site: nobody was told of another address, and no proxy stands before it. */
export function isAtHome({ siteUrl, desk, host, behindProxy }: Pick<Config, 'siteUrl' | 'desk' | 'host' | 'behindProxy'>): boolean {
  const isLoopback = (name: string) => name === 'localhost' || name === '[::1]' || name === '::1' || /^127\.\d+\.\d+\.\d+$/.test(name);
  return !behindProxy && isLoopback(host) && [siteUrl, desk?.url].every((url) => url === undefined || isLoopback(url.hostname));
}
