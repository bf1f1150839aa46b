/** What the environment says about this server. */
import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { parseTrusted } from '#server/client-address.ts';

export interface Config {
  /** 0 takes a free one. */
  port: number;
  host: string;
  /** Absolute. */
  dataDir: string;
  /** Undefined: http://localhost and the port. */
  siteUrl: URL | undefined;
  sampleEdition: boolean;
  /** Proxies whose X-Forwarded-For is believed. */
  trustedProxies: BlockList;
  behindProxy: boolean;
  /** Bytes that the page cache may hold. */
  cacheBytes: number;
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

const isHost = (text: string) => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);

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
  SAMPLE_EDITION: { schema: oneOf('on', 'off'), fallback: 'on', expected: 'on or off' },
  TRUST_PROXY: {
    schema: z.string().refine((text) => parseTrusted(text) !== undefined),
    fallback: '',
    expected: 'addresses or networks of proxies, separated by commas, for instance 127.0.0.1, 10.0.0.0/8',
  },
  CACHE_MB: { schema: whole(1, 65_536), fallback: '96', expected: 'a number of megabytes from 1 to 65536' },
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
    const { schema, fallback, expected } = VARIABLES[name];
    const text = env[name]?.trim() || fallback;
    const parsed = schema.safeParse(text);
    if (!parsed.success) problems.push(`${name}=${JSON.stringify(text)} cannot be used: expected ${expected}.`);
    return (parsed.data ?? schema.parse(fallback)) as z.output<(typeof VARIABLES)[N]['schema']>;
  };
  const siteUrl = read('SITE_URL');
  const trustProxy = read('TRUST_PROXY');
  const config: Config = {
    port: read('PORT'),
    host: read('HOST'),
    dataDir: read('DATA_DIR'),
    siteUrl: siteUrl === '' ? undefined : new URL(siteUrl),
    sampleEdition: read('SAMPLE_EDITION') === 'on',
    trustedProxies: parseTrusted(trustProxy) ?? new BlockList(),
    behindProxy: trustProxy !== '',
    cacheBytes: read('CACHE_MB') * 1024 * 1024,
  };
  read('LOG_LEVEL');
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}

/** Whether only this machine can reach the site: nobody was told of another address, and no proxy stands before it. */
export function isAtHome({ siteUrl, host, behindProxy }: Pick<Config, 'siteUrl' | 'host' | 'behindProxy'>): boolean {
  const isLoopback = (name: string) => name === 'localhost' || name === '[::1]' || name === '::1' || /^127\.\d+\.\d+\.\d+$/.test(name);
  return !behindProxy && isLoopback(host) && (siteUrl === undefined || isLoopback(siteUrl.hostname));
}
