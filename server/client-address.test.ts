import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';
import { expect, test, vi } from 'vitest';
import { clientAddress, createAddressOf, parseTrusted } from '#server/client-address.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;
const nobody = new BlockList();
const proxies = parseTrusted('127.0.0.1, 10.0.0.0/8, fd00::/8') ?? nobody;

test('what a client says of itself is not believed', () => {
  expect(clientAddress(from('192.0.2.1', '198.51.100.7'), nobody)).toBe('192.0.2.1');
  expect(clientAddress(from('192.0.2.1', '198.51.100.7'), proxies)).toBe('192.0.2.1');
});

test('what a trusted proxy says is, up to the last address that is no proxy', () => {
  expect(clientAddress(from('127.0.0.1', '198.51.100.7'), proxies)).toBe('198.51.100.7');
  expect(clientAddress(from('127.0.0.1', '203.0.113.9, 198.51.100.7, 10.0.0.3'), proxies)).toBe('198.51.100.7');
  expect(clientAddress(from('::ffff:127.0.0.1', '::ffff:198.51.100.7'), proxies)).toBe('198.51.100.7');
  expect(clientAddress(from('fd00::1', '2001:db8::7'), proxies)).toBe('2001:db8:0:0::/64');
});

test('without a usable word of the proxy the proxy itself is the client', () => {
  for (const word of [undefined, '', 'unknown', '10.0.0.4']) expect(clientAddress(from('127.0.0.1', word), proxies)).toBe('127.0.0.1');
});

test('addresses of one IPv6 subscriber are one client', () => {
  const forms = ['2001:db8:1:2:aaaa::1', '2001:0db8:0001:0002:ffff:ffff:ffff:ffff', '2001:DB8:1:2::9%eth0'];
  expect(new Set(forms.map((form) => clientAddress(from(form), nobody)))).toEqual(new Set(['2001:db8:1:2::/64']));
  expect(clientAddress(from('2001:db8:1:3::1'), nobody)).not.toBe('2001:db8:1:2::/64');
  expect(clientAddress(from('::1'), nobody)).toBe('0:0:0:0::/64');
});

test('a proxy that nobody named is told of once; one that is named never', () => {
  const tell = vi.fn();
  const through = (trusted: BlockList) => {
    const addressOf = createAddressOf(trusted, tell);
    return (forwarded?: string) => addressOf(from('10.0.0.1', forwarded));
  };
  const named = through(proxies);
  expect(named('192.0.2.1')).toBe('192.0.2.1');
  expect(tell).not.toHaveBeenCalled();
  const unnamed = through(nobody);
  unnamed();
  expect(tell).not.toHaveBeenCalled();
  expect([unnamed('192.0.2.1'), unnamed('192.0.2.2')]).toEqual(['10.0.0.1', '10.0.0.1']);
  expect(tell).toHaveBeenCalledTimes(1);
});
