/** Links of a text to pages of ours where readers would find nothing: a stop that is asked of what is public. */
import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { drafts, revisions } from '#db/schema/desk/drafts.ts';
import { sections } from '#db/schema/published/site.ts';
import { type DraftDocument, documentSchema } from '#newsroom/drafts/document.ts';
import { mayBeTold } from '#newsroom/drafts/editable-draft.ts';
import { readRevision } from '#newsroom/drafts/revisions.ts';
import { endOfLink, internalLinks } from '#newsroom/links/internal-links.ts';
import { readTimeZone } from '#newsroom/publishing/references.ts';
import { storedPath } from '#newsroom/site/article-address.ts';
import { isLanguage } from '#newsroom/site/language.ts';
import { firstLanguage } from '#newsroom/site/read-settings.ts';
import { formatDayTime } from '#newsroom/wording/dates.ts';

/** So many dead links are named in a sentence each. */
const NAMED = 3;
/** First words behind which something else than an article lies. */
const LISTS: ReadonlySet<string> = new Set(['types', 'columns', 'topics', 'authors', 'pages', 'desk']);

/** An address that is linked: more than one link may lead there. */
interface Linked {
  /** As sentences name it. */
  href: string;
  /** As the links have it written. */
  written: string[];
  /** Decoded, with its first slash. */
  path: string;
  query: string;
}

/** How many links of a text lead to nothing public. */
export const countDeadLinks = (document: DraftDocument): number => deadLinks(document).length;

/**
 * The stop that these links are; empty when each leads to something public. A page that will be public later is none now:
 * whoever may read that piece is told when it goes out.
 */
export const linkStops = (document: DraftDocument, by: string): Record<string, string> => stopsOf(deadLinks(document), by);

/** The same, with the links as they are written in the text: what leads there must find them. */
export function findDeadLinks(document: DraftDocument, by: string): { stops: Record<string, string>; written: string[] } {
  const dead = deadLinks(document);
  return { stops: stopsOf(dead, by), written: dead.flatMap(({ written }) => written) };
}

function stopsOf(dead: Linked[], by: string): Record<string, string> {
  if (dead.length === 0) return {};
  const named = dead.slice(0, NAMED);
  const scheduled = scheduledAmong(named.filter(mayBeArticle).map(({ path }) => withLanguage(path)));
  const sentences = named.map((link) => sentenceOf(link, scheduled, by));
  const more = dead.length - sentences.length;
  return { links: [...sentences, ...(more > 0 ? [more === 1 ? 'So does one more.' : `So do ${more} more.`] : [])].join(' ') };
}

function deadLinks(document: DraftDocument): Linked[] {
  const own = ownPath(document);
  return linksOf(document).filter((link) => withLanguage(link.path) !== own && leadsNowhere(link));
}

/** Links to pages of ours, each once. */
function linksOf({ body }: DraftDocument): Linked[] {
  const found = new Map<string, Linked>();
  for (const { address, written, path, query } of internalLinks(body))
    found.set(address, { href: address, written: [...(found.get(address)?.written ?? []), written], path, query });
  return [...found.values()];
}

function leadsNowhere(link: Linked): boolean {
  const { kind } = endOfLink(link);
  return kind === 'nothing' || kind === 'withdrawn';
}

/** The form in which addresses are stored. */
function withLanguage(path: string): string {
  return isLanguage(path.split('/')[1] ?? '') ? path : `/${firstLanguage()}${path}`;
}

/** Where the piece itself will be: it may lead to its own parts. */
function ownPath({ language, sectionId, slug }: DraftDocument): string | undefined {
  const section = contentWriter()
    .select({ slug: sections.slug })
    .from(sections)
    .where(eq(sections.id, sectionId ?? ''))
    .get();
  return section && slug ? storedPath(language, section.slug, slug) : undefined;
}

function mayBeArticle({ path }: Linked): boolean {
  const [, first = '', second] = withLanguage(path).split('/').slice(1);
  return second !== undefined && !LISTS.has(first);
}

function sentenceOf(link: Linked, scheduled: ReadonlyMap<string, Scheduled>, by: string): string {
  if (!mayBeArticle(link)) return `The link to ${link.href} leads to nothing public.`;
  const piece = scheduled.get(withLanguage(link.path));
  const said = `The link to ${link.href} leads to an article that is not public`;
  return piece?.goesOut && mayBeTold(by, piece) ? `${said}: it goes out on ${formatDayTime(piece.goesOut, 'en', readTimeZone())}.` : `${said}.`;
}

interface Scheduled {
  id: string;
  createdBy: string;
  goesOut: Date | null;
}

/**
 * The pieces that a schedule publishes at one of those addresses. A text is unpacked only where its slug fits, or where
 * the piece was written on since it was scheduled: this is asked after every save of every open room.
 */
function scheduledAmong(paths: string[]): ReadonlyMap<string, Scheduled> {
  if (paths.length === 0) return new Map();
  const slugs = paths.map((path) => path.split('/')[3] ?? '');
  const fits = inArray(sql`json_extract(${drafts.document}, '$.slug')`, slugs);
  const rows = contentWriter()
    .select({ id: drafts.id, createdBy: drafts.createdBy, goesOut: drafts.scheduledFor, revisionId: revisions.id })
    .from(drafts)
    .innerJoin(revisions, eq(revisions.id, drafts.scheduledRevisionId))
    .where(and(eq(drafts.stage, 'scheduled'), or(ne(revisions.version, drafts.version), fits)))
    .all();
  return new Map(
    rows.flatMap(({ revisionId, ...piece }) => {
      const parsed = documentSchema.safeParse(readRevision(revisionId)?.document);
      const path = parsed.success ? ownPath(parsed.data) : undefined;
      return path !== undefined && paths.includes(path) ? [[path, piece] as const] : [];
    }),
  );
}
