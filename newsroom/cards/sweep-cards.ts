/** Takes cards away that nothing public has any more, and those beyond the number that is kept. */
import { CARD_LIMITS } from '#newsroom/cards/card-limits.ts';
import { mediaStore, subjectOf } from '#newsroom/media/media-store.ts';
import { publicAmong } from '#newsroom/popular/public-among.ts';

/** Pages' subjects begin with their language, which no id does. */
const isArticle = (subject: string): boolean => subject.includes('-') && !subject.includes('_');

/** `kept`: how many cards stay, the last made first. */
export async function sweepCards(_at: Date, kept: number = CARD_LIMITS.kept): Promise<void> {
  const store = mediaStore();
  const all = (await store.list('cards')).sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime());
  const ofArticles = all.map(({ name }) => subjectOf(name)).filter(isArticle);
  const isPublic = publicAmong(ofArticles);
  const gone = all.filter(({ name }, index) => index >= kept || (isArticle(subjectOf(name)) && !isPublic.has(subjectOf(name))));
  for (const { name } of gone) await store.dropCard(name);
}
