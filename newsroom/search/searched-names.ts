import { inLanguage, type Language } from '#newsroom/site/language.ts';

export interface NamesOfArticle {
  authors: Iterable<{ name: string }>;
  printedByline: string;
  dateline: string;
  topics: Iterable<{ names: Record<string, string> }>;
  sources: Iterable<{ name: string }>;
}

/** The names by which readers find an article in that language, each on a line of its own. */
export function searchedNames({ authors, printedByline, dateline, topics, sources }: NamesOfArticle, language: Language): string {
  const names = [
    ...[...authors].map(({ name }) => name),
    printedByline,
    dateline,
    ...[...topics].map((topic) => inLanguage(topic.names, language)),
    ...[...sources].map(({ name }) => name),
  ];
  return names.filter(Boolean).join('\n');
}
