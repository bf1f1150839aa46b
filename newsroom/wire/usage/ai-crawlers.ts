/**
 * Programs that collect pages for AI, by the names under which they read robots.txt. As their operators describe them on the
 * pages named; what each is for, and whether it heeds robots.txt, was compared with https://github.com/ai-robots-txt/ai.robots.txt
 * as of 22 August 2026. Names of programs that say nothing of themselves, or that heed nothing because a person sent them
 * (Perplexity-User, meta-externalfetcher), would only look as if they kept somebody out.
 */
interface AiCrawler {
  name: string;
  operator: string;
  /** `training`: what it takes makes models. `answers`: what it takes is read to answer somebody. */
  use: 'training' | 'answers';
  described: string;
}

const OPENAI = { operator: 'OpenAI', described: 'https://platform.openai.com/docs/bots' };
const ANTHROPIC = {
  operator: 'Anthropic',
  described: 'https://support.anthropic.com/en/articles/8896518-does-anthropic-crawl-data-from-the-web-and-how-can-site-owners-block-the-crawler',
};
const AMAZON = { operator: 'Amazon', described: 'https://developer.amazon.com/amazonbot' };

export const AI_CRAWLERS: readonly AiCrawler[] = [
  { name: 'GPTBot', use: 'training', ...OPENAI },
  { name: 'ClaudeBot', use: 'training', ...ANTHROPIC },
  {
    name: 'Google-Extended',
    use: 'training',
    operator: 'Google',
    described: 'https://developers.google.com/search/docs/crawling-indexing/google-common-crawlers',
  },
  { name: 'Applebot-Extended', use: 'training', operator: 'Apple', described: 'https://support.apple.com/en-us/119829' },
  {
    name: 'meta-externalagent',
    use: 'training',
    operator: 'Meta',
    described: 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
  },
  { name: 'Amazonbot', use: 'training', ...AMAZON },
  { name: 'CCBot', use: 'training', operator: 'Common Crawl', described: 'https://commoncrawl.org/ccbot' },
  { name: 'AI2Bot', use: 'training', operator: 'Ai2', described: 'https://allenai.org/crawler' },
  { name: 'OAI-SearchBot', use: 'answers', ...OPENAI },
  { name: 'ChatGPT-User', use: 'answers', ...OPENAI },
  { name: 'Claude-SearchBot', use: 'answers', ...ANTHROPIC },
  { name: 'Claude-User', use: 'answers', ...ANTHROPIC },
  { name: 'PerplexityBot', use: 'answers', operator: 'Perplexity', described: 'https://docs.perplexity.ai/guides/bots' },
  { name: 'Amzn-SearchBot', use: 'answers', ...AMAZON },
  { name: 'DuckAssistBot', use: 'answers', operator: 'DuckDuckGo', described: 'https://duckduckgo.com/duckduckgo-help-pages/results/duckassistbot' },
  { name: 'MistralAI-User', use: 'answers', operator: 'Mistral', described: 'https://docs.mistral.ai/robots' },
];
