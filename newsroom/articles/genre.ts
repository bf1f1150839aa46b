/**
 * What kind of news an article's type is to search engines (https://schema.org/NewsArticle and what is narrower). A newsroom
 * makes its types itself and names them in its own way: who speaks is told by the type's tone, what kind of report it is by
 * the words of its names, in any of our languages, or of its address, which is Latin in all of them. A type that says nothing
 * of the kind, or says it in a word that is not here, is plainly news: less than could be said, and never untrue.
 */
import type { Language } from '#newsroom/site/language.ts';

export const GENRES = ['NewsArticle', 'OpinionNewsArticle', 'AnalysisNewsArticle', 'BackgroundNewsArticle', 'ReportageNewsArticle'] as const;
export type Genre = (typeof GENRES)[number];

type Report = Exclude<Genre, 'NewsArticle' | 'OpinionNewsArticle'>;

/** Whoever adds a language is asked for its words here. */
const WORDS: Record<Language, Record<Report, readonly string[]>> = {
  en: {
    AnalysisNewsArticle: ['analysis', 'analyses'],
    BackgroundNewsArticle: ['explainer', 'explainers', 'background', 'backgrounder'],
    ReportageNewsArticle: ['reportage', 'reportages'],
  },
  fr: {
    AnalysisNewsArticle: ['analyse', 'analyses'],
    BackgroundNewsArticle: ['décryptage', 'décryptages'],
    ReportageNewsArticle: ['reportage', 'reportages'],
  },
  ar: {
    AnalysisNewsArticle: ['تحليل', 'تحليلات'],
    BackgroundNewsArticle: ['شرح', 'شروح'],
    ReportageNewsArticle: ['ريبورتاج'],
  },
  ru: {
    AnalysisNewsArticle: ['анализ', 'аналитика'],
    BackgroundNewsArticle: ['разбор', 'разборы'],
    ReportageNewsArticle: ['репортаж', 'репортажи'],
  },
};
const REPORTS = Object.keys(WORDS.en) as Report[];
const wordsFor = (genre: Report): string[] => Object.values(WORDS).flatMap((words) => words[genre]);

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
  return REPORTS.find((genre) => wordsFor(genre).some((word) => said.has(word))) ?? 'NewsArticle';
}
