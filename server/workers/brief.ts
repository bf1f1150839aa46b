/** What a worker is told when it starts, beside what the environment tells every process. */
import { z } from 'zod';

const VARIABLE = 'DATELINE_WORKER';

const briefSchema = z.object({
  /** 2 and more: the first process is 1. */
  number: z.int(),
  port: z.int(),
  siteUrl: z.string(),
  /** Where the first process takes what is passed on to it. */
  passage: z.string(),
});

export type Brief = z.infer<typeof briefSchema>;

export const writeBrief = (brief: Brief): Record<string, string> => ({ [VARIABLE]: JSON.stringify(brief) });

export function readBrief(): Brief {
  return briefSchema.parse(JSON.parse(process.env[VARIABLE] ?? ''));
}
