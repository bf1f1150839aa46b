/** What the panel asks while related articles are chosen. It changes nothing: pins and exclusions are fields of the document. */
import { z } from 'zod';
import { missing } from '#newsroom/acting/act.ts';
import { defineAction } from '#newsroom/acting/action.ts';
import { DOCUMENT_LIMITS } from '#newsroom/drafts/document.ts';
import { canWrite } from '#newsroom/drafts/editable-draft.ts';
import { readDraft } from '#newsroom/publishing/draft-row.ts';
import { chooseRelated } from '#newsroom/related/related-choice.ts';
import { isLanguage } from '#newsroom/site/language.ts';

const ids = (most: number) => z.array(z.uuid()).max(most);

/** The fields are given as they stand in the browser, so that the list follows what is chosen before it is stored. */
const findRelated = defineAction({
  may: 'draft.write',
  input: z.strictObject({
    draft: z.uuid(),
    language: z.string().refine(isLanguage),
    sectionId: z.uuid().nullable(),
    topicIds: ids(DOCUMENT_LIMITS.topics),
    group: z.uuid().nullable(),
    pins: ids(DOCUMENT_LIMITS.pins),
    exclusions: ids(DOCUMENT_LIMITS.exclusions),
  }),
  async run({ draft, language, sectionId, topicIds, group, pins, exclusions }, { actor, at }) {
    if (canWrite(draft, actor)) return missing('draft');
    const placed = {
      id: draft,
      language,
      translationGroup: group ?? draft,
      sectionId: sectionId ?? '',
      topicIds,
      firstPublishedAt: readDraft(draft)?.firstPublishedAt ?? at,
      pins,
      exclusions,
    };
    return { ok: true as const, related: chooseRelated(placed, actor) };
  },
});

export const RELATED_ACTIONS = { 'find-related': findRelated } as const;
