/** What machines are given instead of pages: whole documents made of what is public now, without the framework. */
import type { Site } from '#newsroom/site/site-queries.ts';

export interface WireDocument {
  /** 404: the address is one of the wire's, and nothing is there. 410: something was, and was withdrawn. 400: what is asked for makes no sense. 401: it is private. 501: it is not to be had in that form. */
  status?: 200 | 400 | 401 | 404 | 410 | 501;
  /** Media type, with its character set when it has one. */
  type: string;
  body: string | Buffer;
  /** Beside those that every public answer has; lower-case names. An empty one takes away what every answer has. */
  headers?: Record<string, string>;
  /** After this it is made anew although no edition changed. */
  goodUntil?: Date;
}

/** What a document is made from, beside what was asked for. */
export interface WireContext {
  site: Site;
  /** The whole address of a path of this site. */
  whole(path: string): string;
  /** When it is made: lists that age need it, and say with `goodUntil` for how long they are right. */
  at: Date;
}

/** A family of addresses. `Asked` is what one of them asks for, understood and checked. */
export interface WireRoute<Asked> {
  /** Understands a path and a query; undefined when this route has nothing there. Parameters that it does not know are ignored. */
  read(path: string, query: URLSearchParams, site: Site): Asked | undefined;
  /** The one address of what was asked: path and query in canonical form. Another form of it is redirected here. */
  address(asked: Asked): string;
  /** Whether readers can invent any number of such addresses, as with filters and cursors: then they share the memory of searches. */
  invented?(asked: Asked): boolean;
  write(asked: Asked, context: WireContext): WireDocument | Promise<WireDocument>;
}
