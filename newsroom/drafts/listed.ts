/** What the desk's lists and its search know of a draft: taken out of the document with each save, in the same commit. */
import { eq, inArray } from 'drizzle-orm';
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { deskAuthors, draftBylines, draftTexts } from '#db/schema/desk/drafts.ts';
import { excluded } from '#db/upsert.ts';
import { countWords, searchableText } from '#newsroom/articles/body.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';

/** The columns of a draft's row that say what is in its document. */
export function listedFields(document: DraftDocument) {
  const { language, headline, sectionId, typeId, translation, embargoedUntil, body } = document;
  return {
    language,
    headline,
    sectionId,
    typeId,
    translationGroup: translation?.group ?? null,
    words: countWords(body, language),
    embargoedUntil: embargoedUntil === null ? null : new Date(embargoedUntil),
  };
}

/** Who is named above it, and the text that a search looks into. The draft's row must be written before. */
export function listedWrites(draftId: string, document: DraftDocument): Write[] {
  const database = contentWriter();
  const authorIds = [...new Set(document.bylines.map((byline) => byline.authorId))];
  const text = { draftId, ...textOf(document, authorIds) };
  return [
    database.delete(draftBylines).where(eq(draftBylines.draftId, draftId)),
    ...authorIds.map((authorId, position) => database.insert(draftBylines).values({ draftId, position, authorId })),
    database
      .insert(draftTexts)
      .values(text)
      .onConflictDoUpdate({ target: draftTexts.draftId, set: excluded(draftTexts, 'id', 'draftId') }),
  ];
}

function textOf(document: DraftDocument, authorIds: string[]) {
  const { headline, kicker, standfirst, body, leadPicture, printedByline, dateline, sources } = document;
  const lines = (...all: string[]) => all.filter(Boolean).join('\n');
  const named = contentWriter().select({ name: deskAuthors.name }).from(deskAuthors).where(inArray(deskAuthors.id, authorIds)).all();
  return {
    headline,
    standfirst: lines(kicker, standfirst),
    body: lines(searchableText(body), leadPicture?.caption ?? ''),
    names: lines(...named.map(({ name }) => name), printedByline, dateline, ...sources.map(({ name }) => name)),
  };
}
