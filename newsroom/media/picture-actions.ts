/** What the desk asks of its pictures. Files come in by a door of their own: `server/desk/upload-place.ts`. */
import { z } from 'zod';
import { missing } from '#newsroom/acting/act.ts';
import { actOf, defineAction } from '#newsroom/acting/action.ts';
import { changeRefused } from '#newsroom/media/changeable-picture.ts';
import { listPictures, listPicturesById } from '#newsroom/media/desk-picture-queries.ts';
import { editPicture, editSchema } from '#newsroom/media/edit-picture.ts';
import { usesFor } from '#newsroom/media/picture-uses.ts';
import { removePicture } from '#newsroom/media/remove-picture.ts';

const QUESTION_CHARACTERS = 200;

const findPictures = defineAction({
  may: 'desk.use',
  input: z.strictObject({ question: z.string().max(QUESTION_CHARACTERS).default(''), after: z.uuid().optional() }),
  run: async (input) => ({ ok: true, ...(await listPictures(input)) }) as const,
});

/** One picture as it is now, where it is used, and why this person may not change it when they may not. */
const openPicture = defineAction({
  may: 'desk.use',
  input: z.strictObject({ id: z.uuid() }),
  async run({ id }, { actor }) {
    const [picture] = await listPicturesById([id]);
    return picture ? ({ ok: true, picture, uses: usesFor(id, actor), refused: changeRefused(id, actor)?.message } as const) : missing('picture');
  },
});

const edit = defineAction({
  may: 'picture.edit',
  input: editSchema,
  run: async (input, context) => changeRefused(input.id, context.actor) ?? editPicture(input, actOf(context)),
});

const remove = defineAction({
  may: 'picture.edit',
  input: z.strictObject({ id: z.uuid(), version: z.int().positive() }),
  run: async (input, context) => changeRefused(input.id, context.actor) ?? removePicture(input, actOf(context), (id) => usesFor(id, context.actor)),
});

export const PICTURE_ACTIONS = {
  'find-pictures': findPictures,
  'open-picture': openPicture,
  'edit-picture': edit,
  'remove-picture': remove,
} as const;
