/** A story's languages, as the panel asks for them and begins one. */
import { z } from 'zod';
import { missing } from '#newsroom/acting/act.ts';
import { actOf, defineAction } from '#newsroom/acting/action.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { canWrite, findDraftFor } from '#newsroom/drafts/editable-draft.ts';
import { isLanguage } from '#newsroom/site/language.ts';
import { beginTranslation, joinStory, listTranslationsFor } from '#newsroom/translations/translations.ts';

const language = z.string().refine(isLanguage, 'This language has no wording in the catalogue.');

const listOfStory = defineAction({
  may: 'draft.read',
  input: z.strictObject({ draft: z.uuid(), language, translation: documentSchema.shape.translation }),
  async run({ draft, language: own, translation }, { actor }) {
    if (canWrite(draft, actor)) return missing('draft');
    return { ok: true as const, translations: listTranslationsFor(draft, own, translation, actor) };
  },
});

/** Changes nothing: the answer becomes a field of the document. */
const join = defineAction({
  may: 'draft.write',
  input: z.strictObject({ draft: z.uuid(), language, to: z.uuid() }),
  async run({ draft, language: own, to }, { actor }) {
    const other = findDraftFor(to, actor);
    if (canWrite(draft, actor) || !other) return missing('draft');
    return joinStory(draft, own, other);
  },
});

const begin = defineAction({
  may: 'draft.write',
  input: z.strictObject({ draft: z.uuid(), id: z.uuid(), language }),
  async run({ draft, id, language: into }, context) {
    const { actor } = context;
    if (!findDraftFor(draft, actor, 'draft.write')) return missing('draft');
    return beginTranslation({ source: draft, id, language: into, translator: actor.authorId }, actOf(context));
  },
});

export const TRANSLATION_ACTIONS = { 'list-translations': listOfStory, 'join-story': join, 'begin-translation': begin } as const;
