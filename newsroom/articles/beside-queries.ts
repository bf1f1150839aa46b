/** What stands beside an article and below it. */
import { inOrder, listChoices } from '#newsroom/articles/teaser-queries.ts';
import type { ArticlePage, Teaser } from '#newsroom/articles/views.ts';
import { listVoiceIds } from '#newsroom/articles/voice-queries.ts';
import { popularIdsAtOnce } from '#newsroom/popular/popular-queries.ts';
import { listRelated } from '#newsroom/related/related-queries.ts';
import type { Place } from '#newsroom/site/site-queries.ts';

const SHOWN = { related: 4, popular: 6, choices: 3, voices: 4, news: 2 } as const;

/** Ids to read teasers of, and where each of them stands: a page reads all its teasers at once. */
interface Beside {
  ids: string[];
  arrange(teasers: Map<string, Teaser>): Pick<ArticlePage, 'related' | 'popular' | 'choices' | 'voices' | 'news'>;
}

/**
 * Beside a report stands what is read most and what an editor chose; beside an opinion other opinion and the news it
 * speaks of, or the same as beside a report when there is neither. No article stands both in the news and below.
 */
export function besideAtOnce(place: Place, article: { id: string; typeId: string }, at: Date): Beside {
  const isVoice = place.site.types.some((type) => type.id === article.typeId && type.tone !== 'report');
  const others = (ids: string[], limit: number) => ids.filter((id) => id !== article.id).slice(0, limit);
  const related = listRelated(article.id).slice(0, isVoice ? undefined : SHOWN.related);
  const relatedIds = related.map(({ id }) => id);
  const sharing = new Set(related.filter(({ sharesTopic }) => sharesTopic).map(({ id }) => id));
  const voiceIds = isVoice ? others(listVoiceIds(place.language, SHOWN.voices + 1), SHOWN.voices) : [];
  const popularIds = popularIdsAtOnce(place.language, SHOWN.popular, at, { without: article.id });
  const chosen = listChoices(place.language, SHOWN.choices + 1, at).map((choice) => choice.id);
  const choiceIds = others(chosen, SHOWN.choices);

  return {
    ids: [...relatedIds, ...voiceIds, ...popularIds, ...choiceIds],
    arrange(teasers) {
      const isNews = ({ id, type, language }: Teaser) => isVoice && sharing.has(id) && type.tone === 'report' && language === place.language;
      const near = inOrder(teasers, relatedIds);
      const news = near.filter(isNews).slice(0, SHOWN.news);
      const voices = inOrder(teasers, voiceIds);
      const speaksForItself = voices.length + news.length > 0;
      return {
        related: near.filter((teaser) => !news.includes(teaser)).slice(0, SHOWN.related),
        voices,
        news,
        popular: speaksForItself ? [] : inOrder(teasers, popularIds),
        choices: speaksForItself ? [] : inOrder(teasers, choiceIds),
      };
    },
  };
}
