/** The log as the desk asks for it and gets it: what stands in the address bar, and a line. */
import { z } from 'zod';

export const LOG_KINDS = ['articles', 'accounts', 'site'] as const;

const logSchema = z.object({
  person: z.string().max(60).catch(''),
  kind: z.enum(LOG_KINDS).or(z.literal('')).catch(''),
  article: z.uuid().catch(''),
  /** The last line of the leaf before: its time and its id. */
  before: z
    .string()
    .regex(/^\d{1,15}~[0-9a-f-]{36}$/)
    .catch(''),
});
export type LogAsked = z.infer<typeof logSchema>;

export const readLogAsked = (query: Record<string, string | string[] | undefined>): LogAsked => logSchema.parse(query);

/** The log's address; what is not asked for is not in it. */
export function logPath(asked: Partial<LogAsked>): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString();
  return query ? `/desk/log?${query}` : '/desk/log';
}

export interface LogLine {
  id: string;
  /** ISO 8601. */
  at: string;
  who: string;
  action: string;
  /** What it was done to, and where the desk shows it. */
  subject: { name: string; href: string | null } | null;
  detail: string;
}

export interface LogPage {
  asked: LogAsked;
  /** Newest first. */
  lines: LogLine[];
  /** Where the next leaf begins; null at the end. */
  older: string | null;
  people: { id: string; name: string }[];
  /** The headline of the one article that is asked for. */
  article: string | null;
  timeZone: string;
}
