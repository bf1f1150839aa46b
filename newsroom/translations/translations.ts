/** One story in several languages: its original and what was translated from it, whether public or not. */
import { eq, or } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { drafts } from '#db/schema/desk/drafts.ts';
import { articles } from '#db/schema/published/articles.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { type Act, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';
import { type DraftDocument, documentSchema } from '#newsroom/drafts/document.ts';
import { findDraftFor } from '#newsroom/drafts/editable-draft.ts';
import { write } from '#newsroom/drafts/write.ts';
import { type DraftRow, readDraft } from '#newsroom/publishing/draft-row.ts';
import type { Language } from '#newsroom/site/language.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';

export interface TranslationLine {
  id: string;
  language: string;
  /** Empty where this person may not know it yet. */
  headline: string;
  standing: NonNullable<DraftRow['standing']>;
  isOriginal: boolean;
  /** Whether this person may open it. */
  isOpen: boolean;
}

export interface Translations {
  /** The group's members without the piece itself, the original first. */
  lines: TranslationLine[];
  /** How many published versions of the original came after the one that was translated; 0 for an original. */
  behind: number;
  /** Languages of the site that the story has not yet. */
  missing: Language[];
}

type Translation = NonNullable<DraftDocument['translation']>;

/** An article that nobody translated yet is a group by its own id. */
const groupOf = (draft: Pick<DraftRow, 'id' | 'translationGroup'>): string => draft.translationGroup ?? draft.id;

function membersOf(group: string): DraftRow[] {
  return contentWriter()
    .select()
    .from(drafts)
    .where(or(eq(drafts.translationGroup, group), eq(drafts.id, group)))
    .all()
    .filter((draft) => groupOf(draft) === group);
}

const publishedVersionsOf = (id: string): number =>
  contentWriter().select({ versions: articles.publishedVersions }).from(articles).where(eq(articles.id, id)).get()?.versions ?? 0;

/** What belongs to a piece that stands in `language` and has joined as `translation` says. */
export function listTranslationsFor(id: string, language: string, translation: Translation | null, actor: Actor): Translations {
  const members = membersOf(translation?.group ?? id).filter((draft) => draft.id !== id);
  const isSeen = (draft: DraftRow) => draft.publicRevisionId !== null && draft.withdrawnAt === null;
  const lines = members.map((draft) => {
    const isOpen = findDraftFor(draft.id, actor) !== undefined;
    const { translation: joined } = documentSchema.parse(draft.document);
    return {
      id: draft.id,
      language: draft.language,
      headline: isOpen || isSeen(draft) ? draft.headline : '',
      standing: draft.standing ?? 'draft',
      isOriginal: (joined?.originalId ?? null) === null,
      isOpen,
    };
  });
  const taken = new Set([language, ...lines.map((line) => line.language)]);
  const { originalId = null, originalVersion = null } = translation ?? {};
  return {
    lines: lines.sort((one, other) => Number(other.isOriginal) - Number(one.isOriginal) || (one.language < other.language ? -1 : 1)),
    behind: originalId && originalVersion !== null ? Math.max(0, publishedVersionsOf(originalId) - originalVersion) : 0,
    missing: (readSettings()?.languages ?? []).filter((one) => !taken.has(one)),
  };
}

/** How a piece in `language` joins the story of another one: as the translation of its original, as that is published now. */
export function joinStory(id: string, language: string, other: DraftRow): { ok: true; translation: Translation } | Refusal {
  const group = groupOf(other);
  const members = membersOf(group).filter((draft) => draft.id !== id);
  if (other.id === id || group === id) return stopped('This is the same story already.');
  const same = members.find((draft) => draft.language === language);
  if (same) return stopped(`The story has a piece in this language already: “${same.headline}”.`);
  const originalId = documentSchema.parse(other.document).translation?.originalId ?? other.id;
  return { ok: true, translation: { group, originalId, originalVersion: publishedVersionsOf(originalId) || null } };
}

/** Begins a translation: a draft of its own with the original's text to write over, joined in the same story. */
export async function beginTranslation(
  { source, id, language, translator }: { source: string; id: string; language: Language; translator: string | null },
  act: Act,
): Promise<{ ok: true; id: string } | Refusal> {
  const original = readDraft(source);
  if (!original) return missing('draft');
  if (!readSettings()?.languages.includes(language)) return stopped('The site does not publish in this language.');
  if (readDraft(id)) return stopped('This was begun already.');
  const joined = joinStory(id, language, original);
  if (!joined.ok) return joined;
  const document = documentSchema.parse(original.document);
  const isNamed = translator === null || document.bylines.some(({ authorId }) => authorId === translator);
  const written: DraftDocument = {
    ...document,
    language,
    // The address is written in the new language; what was corrected was another text.
    ...{ slug: '', searchTitle: '', searchDescription: '', canonicalUrl: '', corrections: [] },
    bylines: isNamed ? document.bylines : [...document.bylines, { authorId: translator, role: 'translator', place: '' }],
    translation: joined.translation,
  };
  const result = await write({ id, base: 0, saveId: id, document: written }, act);
  return result.ok ? { ok: true, id } : result;
}
