/** What the versions of a static page are asked. They change nothing: a former version comes back as the form's words. */
import { z } from 'zod';
import { namesOfPeople } from '#newsroom/accounts/names.ts';
import { missing } from '#newsroom/acting/act.ts';
import { defineAction } from '#newsroom/acting/action.ts';
import { picturesOf } from '#newsroom/articles/body.ts';
import { listPicturesById } from '#newsroom/media/desk-picture-queries.ts';
import { findPageRevision, listPageRevisions } from '#newsroom/site/page-revisions.ts';

const list = defineAction({
  may: 'site.edit',
  input: z.strictObject({ page: z.uuid() }),
  async run({ page }) {
    const rows = listPageRevisions(page);
    const names = namesOfPeople(rows.map(({ by }) => by));
    return { ok: true as const, versions: rows.map(({ id, at, by }) => ({ id, at: at.toISOString(), by: names.get(by) ?? '' })) };
  },
});

const read = defineAction({
  may: 'site.edit',
  input: z.strictObject({ page: z.uuid(), revision: z.uuid() }),
  async run({ page, revision }) {
    const fields = findPageRevision(page, revision);
    if (!fields) return missing('version');
    return { ok: true as const, fields, pictures: await listPicturesById(picturesOf(fields.body)) };
  },
});

export const PAGE_REVISION_ACTIONS = { 'list-page-revisions': list, 'read-page-revision': read } as const;
