/** One page's words in each language that has it. */
import type { Block } from '#newsroom/articles/body.ts';
import type { Language } from '#newsroom/site/language.ts';

export type PageTexts = Partial<Record<Language, { headline: string; standfirst: string; body: Block[] }>>;
