/** What the front page is given; see `views.ts`. */
import type { NamedLink, Teaser } from '#newsroom/articles/views.ts';

export interface FrontPage {
  /** The day of this edition in the site's zone, as an instant within it. */
  day: string;
  lead: Teaser | null;
  /** Up to four further stories from the lead's subject: one line each. */
  also: Teaser[];
  choices: Teaser[];
  /** Two stories with a picture, and three without. */
  seconds: Teaser[];
  minors: Teaser[];
  latest: Teaser[];
  opinion: Teaser[];
  sections: SectionBlock[];
  popular: Teaser[];
  filedFrom: string[];
}
export interface SectionBlock {
  section: NamedLink & { description: string };
  pictured: Teaser;
  texts: Teaser[];
  lines: Teaser[];
}
