/** How the newsroom speaks to other servers: by one client, which is given to whoever needs it. */

export interface OutboundRequest {
  /** Whole, `https:` or `http:`. */
  address: string;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: string;
}

export interface OutboundAnswer {
  status: number;
  headers: Record<string, string | undefined>;
  /** Its beginning. */
  body: string;
}

export interface Outbound {
  /** Sends a POST and gives the answer, whatever its status. Throws OutboundRefused, or what went wrong on the way. */
  post(request: OutboundRequest, signal: AbortSignal): Promise<OutboundAnswer>;
}

/** The request may not be made, however often it is tried: its address is none that we call. */
export class OutboundRefused extends Error {
  override name = 'OutboundRefused';
}

/** An address of another server, as the desk's forms take it; where it really leads is asked when something is sent. */
export function isOutboundAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  return /^https?:$/.test(protocol) && !username && !password && !hash && !/[\s#\\]/.test(text);
}
