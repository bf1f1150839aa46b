/** People who may be named in a byline, as the desk lists and edits their profiles. */
import { eq } from 'drizzle-orm';
import { accountsDatabase, contentWriter } from '#db/connections.ts';
import { people } from '#db/schema/accounts/people.ts';
import { deskAuthors } from '#db/schema/desk/drafts.ts';
import { authors } from '#db/schema/published/articles.ts';
import { readAuthor } from '#newsroom/authors/save-author.ts';
import { listPicturesById } from '#newsroom/media/desk-picture-queries.ts';
import { authorPath } from '#newsroom/site/addresses.ts';
import { editedOf, languagesOfSite, toLines } from '#newsroom/site/desk-site-queries.ts';
import type { AuthorEdited, SubjectList } from '#newsroom/site/desk-views.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { leafOf, type SubjectsAsked } from '#newsroom/site/subject-leaf.ts';

/** Those whose name or slug holds the words; by name. */
export async function listDeskAuthors(asked: SubjectsAsked): Promise<SubjectList> {
  const [first] = languagesOfSite();
  const rows = contentWriter().select().from(deskAuthors).all();
  const roles = new Map(rows.map(({ id, role }) => [id, inLanguage(role, first)]));
  const found = rows.filter(({ slug, name }) => asked.holds([slug, name]));
  const named = found.map(({ id, slug, name }) => ({ id, slug, names: { [first]: name } }));
  const lines = toLines(named, 'author', authorPath).map((line) => ({ ...line, unnamed: [], about: roles.get(line.id) ?? '' }));
  return leafOf(lines, asked, first);
}

/** Undefined when there is none with that id; a new one has an empty id. */
export async function findDeskAuthor(id: string): Promise<AuthorEdited | undefined> {
  const { rows, mark } = readAuthor(id);
  const [row = id === '' ? BLANK : undefined] = rows;
  if (!row) return undefined;
  const { slug, name, role, life, facts, portraitId } = row;
  const [portrait = null] = await listPicturesById(portraitId ? [portraitId] : []);
  const account = accountsDatabase().select({ name: people.name }).from(people).where(eq(people.authorId, id)).get();
  const shown = contentWriter().select({ id: authors.id }).from(authors).where(eq(authors.id, id)).get();
  const fields = { slug, name, role, life, facts, portraitId };
  return { ...editedOf('author', id, mark, authorPath), isPublic: shown !== undefined, fields, portrait, account: account?.name ?? null };
}

const BLANK: AuthorEdited['fields'] = { slug: '', name: '', role: {}, life: {}, facts: [], portraitId: null };
