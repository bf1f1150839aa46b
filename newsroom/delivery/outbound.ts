/** How the newsroom speaks to other servers: by one client, which is given to whoever needs it. */

/** How long a whole exchange may take, in milliseconds. Receivers of webhooks shall have 15 to 30 s (Standard Webhooks 1.0.0). */
export const ANSWER_MS = 20_000;

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
