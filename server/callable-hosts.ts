/** Which hosts may be called: those on the internet, and in networks that the operator names. */
import { type BlockList, isIP } from 'node:net';
import type { HostCheck } from '#newsroom/delivery/outbound-address.ts';
import { isPublicAddress } from '#server/public-address.ts';

/** Whether that IP address may be called. */
export const mayCall = (address: string, allowed: BlockList): boolean =>
  isPublicAddress(address) || allowed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Only machines of one's own network are called like this (RFC 6762, RFC 8375; ICANN keeps `internal` free for it). */
const INNER_NAME = /(^|\.)(local|localdomain|internal|intranet|lan|home\.arpa)$/;
const OWN_NAME = /(^|\.)localhost$/;
const HELP = 'Only servers on the internet are told. Whoever runs this site can allow networks of their own (OUTBOUND_ALLOW).';

/** What can be known of a host by its looks. A name that says nothing is looked up when something is sent. */
export function createHostCheck(allowed: BlockList): HostCheck {
  return (host) => {
    if (isIP(host)) return mayCall(host, allowed) ? undefined : `${host} is no address on the internet. ${HELP}`;
    if (OWN_NAME.test(host)) return ['127.0.0.1', '::1'].some((own) => mayCall(own, allowed)) ? undefined : `${host} is this machine itself. ${HELP}`;
    // Where networks are allowed, such a name may lead into one of them.
    const isInner = allowed.rules.length === 0 && (INNER_NAME.test(host) || !host.includes('.'));
    return isInner ? `${host} is a name within one network, not on the internet. ${HELP}` : undefined;
  };
}
