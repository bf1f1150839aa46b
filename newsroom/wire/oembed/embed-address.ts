/** Where an article's card lies, and how much of it. */
import { withQuery } from '#newsroom/site/addresses.ts';

/** What a card shows, the most first: each leaves out what has no room. */
export const EMBED_FORMS = ['whole', 'words', 'headline'] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** It does not change with the article's own address. */
export const embedPath = (id: string, form: EmbedForm): string => withQuery(`/embed/${id}`, { form: form === 'whole' ? '' : form });
