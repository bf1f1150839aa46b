/**
 * What kind of news an article's type is to search engines (https://schema.org/NewsArticle and what is narrower). A newsroom
 * makes its types itself and names them in its own way: who speaks is told by the type's tone, what kind of report it is by
 * the words of its names, in any of our languages. A type that says nothing of the kind is plainly news.
 */
export const GENRES = ['NewsArticle', 'OpinionNewsArticle', 'AnalysisNewsArticle', 'BackgroundNewsArticle', 'ReportageNewsArticle'] as const;
export type Genre = (typeof GENRES)[number];

const WORDS: Partial<Record<Genre, readonly string[]>> = {
  AnalysisNewsArticle: ['analysis', 'analyses', 'analyse', 'تحليل', 'تحليلات', 'анализ', 'аналитика'],
  BackgroundNewsArticle: ['explainer', 'explainers', 'background', 'backgrounder', 'décryptage', 'décryptages', 'شرح', 'شروح', 'разбор', 'разборы'],
  ReportageNewsArticle: ['reportage', 'reportages', 'ريبورتاج', 'репортаж', 'репортажи'],
};

export function genreOf({ slug, tone, names }: { slug: string; tone: 'report' | 'voice' | 'editorial'; names: Record<string, string> }): Genre {
  // An editorial is the newspaper's opinion: the vocabulary has no narrower word for it.
  if (tone !== 'report') return 'OpinionNewsArticle';
  const said = new Set(
    [slug, ...Object.values(names)].flatMap((name) =>
      name
        .toLowerCase()
        .normalize()
        .split(/[^\p{L}\p{M}]+/u),
    ),
  );
  return GENRES.find((genre) => WORDS[genre]?.some((word) => said.has(word))) ?? 'NewsArticle';
}
