/** The links that want mending, as the desk asks for them and gets them. */
import { z } from 'zod';

const askedSchema = z.object({
  /** The last text of the leaf before: its time and its id. */
  before: z
    .string()
    .regex(/^\d{1,15}~[0-9a-f-]{36}$/)
    .catch(''),
});
export type LinksAsked = z.infer<typeof askedSchema>;

export const readLinksAsked = (query: Record<string, string | string[] | undefined>): LinksAsked => askedSchema.parse(query);

export const LINKS_PLACE = '/desk/site/links';
export const linksPath = (before: string): string => `${LINKS_PLACE}?${new URLSearchParams({ before })}`;

export interface LinkProblem {
  /** What readers click on. */
  words: string;
  /** The address as it stands in the text. */
  written: string;
  kind: 'nothing' | 'withdrawn' | 'moved';
  /** What to write instead, where it only moved. */
  present: string | null;
}

export interface TextWithProblems {
  id: string;
  kind: 'article' | 'page';
  headline: string;
  language: string;
  /** Where the desk opens it. */
  href: string;
  /** ISO 8601. */
  at: string;
  problems: LinkProblem[];
  /** How many others it has. */
  more: number;
}

export interface LinkList {
  asked: LinksAsked;
  /** Of the masthead's and the foot's links; on the first leaf. */
  navigation: LinkProblem[];
  /** Newest first. */
  texts: TextWithProblems[];
  /** Where the next leaf begins; null at the end. */
  older: string | null;
  /** When all that is public had been looked at, ISO 8601; null while the first pass goes on. */
  checkedAt: string | null;
  timeZone: string;
}
