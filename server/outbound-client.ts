/**
 * The one way out of the house, for what the desk told us to send: a POST to a public address, once, without following
 * redirects, within bounds of time and size. Where it leads is decided after the name was resolved, and the connection goes
 * to the very address that was looked at: a name cannot lead elsewhere in between.
 */
import { lookup } from 'node:dns';
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { BlockList, LookupFunction } from 'node:net';
import { type Outbound, type OutboundAnswer, OutboundRefused, type OutboundRequest } from '#newsroom/delivery/outbound.ts';
import { whyNotCalled } from '#newsroom/delivery/outbound-address.ts';
import { createHostCheck, mayCall } from '#server/callable-hosts.ts';
import { OUTBOUND_LIMITS } from '#server/limits.ts';

export interface OutboundParts {
  /** Networks that may be called although they are nobody's on the internet. */
  allowed: BlockList;
  /** How a name becomes addresses. */
  resolve?: typeof lookup;
  withinMs?: number;
}

export function createOutbound({ allowed, resolve = lookup, withinMs = OUTBOUND_LIMITS.wholeMs }: OutboundParts): Outbound {
  const hostCheck = createHostCheck(allowed);

  /** As a socket asks for it: all addresses of a name, of which each must be one that we call. */
  const lookUp: LookupFunction = (name, options, callback) => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const [first] = addresses;
      const refused = addresses.find(({ address }) => !mayCall(address, allowed));
      if (refused || !first) return callback(refusal(name), '', 0);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };

  return {
    async post({ address, headers, body }: OutboundRequest, signal: AbortSignal): Promise<OutboundAnswer> {
      // What is written as an address is not looked up.
      const why = whyNotCalled(address, hostCheck);
      if (why) throw new OutboundRefused(why);
      const url = new URL(address);
      const late = AbortSignal.timeout(withinMs);
      const options: RequestOptions = {
        method: 'POST',
        agent: false,
        lookup: lookUp,
        signal: AbortSignal.any([signal, late]),
        maxHeaderSize: OUTBOUND_LIMITS.headerBytes,
        headers: {
          ...headers,
          'content-length': Buffer.byteLength(body),
          // Nothing is unpacked: what is small cannot become large.
          'accept-encoding': 'identity',
          'user-agent': 'Dateline',
          connection: 'close',
        },
      };
      try {
        return await exchange(url, options, body);
      } catch (error) {
        if (late.aborted && !signal.aborted) throw new Error(`It did not answer within ${withinMs / 1000} s.`, { cause: error });
        throw error;
      }
    },
  };
}

const refusal = (name: string) =>
  new OutboundRefused(`${name} is no address on the internet. OUTBOUND_ALLOW names networks that may be called all the same.`);

function exchange(url: URL, options: RequestOptions, body: string): Promise<OutboundAnswer> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options, (answer) => {
      readBeginning(answer).then((text) => resolve({ status: answer.statusCode ?? 0, headers: singles(answer), body: text }), reject);
    });
    request.on('error', reject);
    // A receiver that answers 101 is hung up on without an error; whatever was settled before stays so.
    request.on('close', () => reject(new Error('It hung up without an answer.')));
    request.end(body);
  });
}

/** The rest is not waited for. */
async function readBeginning(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= OUTBOUND_LIMITS.answerBytes) break;
  }
  answer.destroy();
  return Buffer.concat(chunks).subarray(0, OUTBOUND_LIMITS.answerBytes).toString();
}

const singles = ({ headers }: IncomingMessage): OutboundAnswer['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
