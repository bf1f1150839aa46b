/** People who may be named in a byline, as a writer finds them. */
import { asc } from 'drizzle-orm';
import { z } from 'zod';
import { contentWriter } from '#db/connections.ts';
import { deskAuthors } from '#db/schema/desk/drafts.ts';
import { defineAction } from '#newsroom/acting/action.ts';

export const AUTHOR_LIMITS = { found: 12, typed: 120 } as const;

const findAuthors = defineAction({
  may: 'desk.use',
  input: z.strictObject({ text: z.string().max(AUTHOR_LIMITS.typed) }),
  async run({ text }) {
    const typed = text.toLowerCase();
    const found = contentWriter()
      .select({ id: deskAuthors.id, slug: deskAuthors.slug, name: deskAuthors.name })
      .from(deskAuthors)
      .orderBy(asc(deskAuthors.name))
      .all()
      .filter(({ name }) => name.toLowerCase().includes(typed));
    return { ok: true as const, authors: found.slice(0, AUTHOR_LIMITS.found) };
  },
});

export const AUTHOR_ACTIONS = { 'find-authors': findAuthors } as const;
