/** Where a request comes from, as far as that can be believed. */
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** The form in which equal addresses are equal: IPv4 inside IPv6 is IPv4, and zones are left out. */
function plain(address: string): string {
  const bare = address
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/%.*$/, '');
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare;
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Parses addresses and networks (`10.0.0.0/8, ::1`); undefined when one is neither. */
export function parseTrusted(list: string): BlockList | undefined {
  const trusted = new BlockList();
  for (const entry of list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [address = '', bits, more] = entry.split('/');
    const most = isIP(address) === 6 ? 128 : 32;
    if (!isIP(address) || more !== undefined || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most))) return undefined;
    trusted.addSubnet(address, bits === undefined ? most : Number(bits), familyOf(address));
  }
  return trusted;
}

/** One subscriber has a whole /64 of IPv6 addresses; all of them are the same client. */
function subscriber(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail?.split(':').filter(Boolean) ?? [];
  const filled = tail === undefined ? groups : [...groups, ...Array<string>(8 - groups.length - rest.length).fill('0'), ...rest];
  return `${filled.slice(0, 4).join(':')}::/64`;
}

/** Where requests come from that another process of ours passed on. */
const passedFrom = new WeakMap<IncomingMessage, string>();

/** Says that a request came to another process of ours, and from which address. */
export const comesFrom = (request: IncomingMessage, remoteAddress: string) => void passedFrom.set(request, remoteAddress);

const remoteAddressOf = (request: IncomingMessage) => passedFrom.get(request) ?? request.socket.remoteAddress;

/** Who is at the other end of a connection; undefined when it is a trusted proxy. IPv6 by its /64. */
export function connectedClient(remoteAddress: string | undefined, trusted: BlockList): string | undefined {
  const connection = plain(remoteAddress ?? '');
  return isTrusted(connection, trusted) ? undefined : subscriber(connection);
}

const isTrusted = (address: string, trusted: BlockList) => isIP(address) !== 0 && trusted.check(address, familyOf(address));

/**
 * The address of the client: that of the connection, or, when a trusted proxy made it, the last one in X-Forwarded-For
 * that is no trusted proxy itself. What stands before that one is the client's own word. IPv6 by its /64.
 */
export function clientAddress(request: IncomingMessage, trusted: BlockList): string {
  const connected = connectedClient(remoteAddressOf(request), trusted);
  if (connected !== undefined) return connected;
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map(plain);
  const client = forwarded.findLast((address) => !isTrusted(address, trusted));
  return subscriber(client && isIP(client) ? client : plain(remoteAddressOf(request) ?? ''));
}

/**
 * Gives the address of each request's client, and tells once when a proxy seems to stand before the server that nobody
 * named: all its readers would share what one client may ask for.
 */
export function createAddressOf(trusted: BlockList, tellOfProxy: () => void): (request: IncomingMessage) => string {
  let told = false;
  return (request) => {
    const isUntold = !told && request.headers['x-forwarded-for'] !== undefined;
    if (isUntold && connectedClient(remoteAddressOf(request), trusted) !== undefined) {
      told = true;
      tellOfProxy();
    }
    return clientAddress(request, trusted);
  };
}
