/** What the desk does to the site's frame. Each change names what it began from: two people do not overwrite each other. */
import { z } from 'zod';
import type { Refusal } from '#newsroom/acting/act.ts';
import { actOf, defineAction } from '#newsroom/acting/action.ts';
import { MARK_LIMIT, type State } from '#newsroom/acting/begun-from.ts';
import { authorSchema, readAuthor, saveAuthor } from '#newsroom/authors/save-author.ts';
import { DOCUMENT_LIMITS } from '#newsroom/drafts/document.ts';
import { arrange } from '#newsroom/site/arrange.ts';
import { REMOVABLE, removeFromSite } from '#newsroom/site/remove-from-site.ts';
import { navigationSchema, saveNavigation } from '#newsroom/site/save-navigation.ts';
import { pageSchema, removePage, savePage } from '#newsroom/site/save-page.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import {
  columnSchema,
  saveColumn,
  saveSection,
  saveType,
  saveTypeGroup,
  sectionSchema,
  typeGroupSchema,
  typeSchema,
} from '#newsroom/site/save-site.ts';
import type { Saved } from '#newsroom/site/saving.ts';
import { settingsSchema } from '#newsroom/site/settings.ts';
import {
  ORDERED,
  type Ordered,
  positionOf,
  readColumn,
  readNavigation,
  readPage,
  readSection,
  readStoredSettings,
  readType,
  readTypeGroup,
} from '#newsroom/site/site-states.ts';
import { mergeTopics } from '#newsroom/topics/merge-topics.ts';
import { readTopic, saveTopic, topicSchema } from '#newsroom/topics/save-topic.ts';

/** A saved part tells the mark that the next change of it begins from. */
async function marked(saving: Promise<Saved>, read: () => State): Promise<{ ok: true; mark: string } | Refusal> {
  const saved = await saving;
  return saved.ok ? { ok: true, mark: read().mark } : saved;
}

/** The mark of what the form was opened with; empty for what is new. */
const begun = z.string().max(MARK_LIMIT);
/** Where it stands among its like is another matter: `arrange-site`. */
const unplaced = { position: true } as const;
const ARRANGED_LIMIT = 500;

const saveSectionAction = defineAction({
  may: 'site.edit',
  input: sectionSchema.omit(unplaced).extend({ begun }),
  run: ({ begun: from, ...fields }, context) =>
    marked(saveSection({ ...fields, position: positionOf('section', fields.id) }, actOf(context), from), () => readSection(fields.id)),
});

const saveColumnAction = defineAction({
  may: 'site.edit',
  input: columnSchema.omit(unplaced).extend({ begun }),
  run: ({ begun: from, ...fields }, context) =>
    marked(saveColumn({ ...fields, position: positionOf('column', fields.id) }, actOf(context), from), () => readColumn(fields.id)),
});

const saveTypeGroupAction = defineAction({
  may: 'site.edit',
  input: typeGroupSchema.omit(unplaced).extend({ begun }),
  run: ({ begun: from, ...fields }, context) =>
    marked(saveTypeGroup({ ...fields, position: positionOf('type-group', fields.id) }, actOf(context), from), () => readTypeGroup(fields.id)),
});

const saveTypeAction = defineAction({
  may: 'site.edit',
  input: typeSchema.omit(unplaced).extend({ begun }),
  run: ({ begun: from, ...fields }, context) =>
    marked(saveType({ ...fields, position: positionOf('type', fields.id) }, actOf(context), from), () => readType(fields.id)),
});

const saveTopicAction = defineAction({
  may: 'site.edit',
  input: topicSchema.extend({ begun }),
  run: ({ begun: from, ...topic }, context) => marked(saveTopic(topic, actOf(context), from), () => readTopic(topic.id)),
});

const mergeTopicsAction = defineAction({
  may: 'site.edit',
  input: z.strictObject({ id: z.uuid(), into: z.uuid(), begun }),
  run: ({ begun: from, ...merge }, context) => mergeTopics(merge, actOf(context), from),
});

const saveAuthorAction = defineAction({
  may: 'site.edit',
  input: authorSchema.extend({ begun }),
  run: ({ begun: from, ...author }, context) => marked(saveAuthor(author, actOf(context), from), () => readAuthor(author.id)),
});

const arrangeSite = defineAction({
  may: 'site.edit',
  input: z.strictObject({ kind: z.enum(Object.keys(ORDERED) as [Ordered, ...Ordered[]]), ids: z.array(z.uuid()).max(ARRANGED_LIMIT), begun }),
  run: (input, context) => arrange(input, actOf(context)),
});

const removeFromSiteAction = defineAction({
  may: 'site.edit',
  input: z.strictObject({ kind: z.enum(REMOVABLE), id: z.uuid(), begun }),
  run: ({ kind, id, begun: from }, context) => removeFromSite(kind, id, from, actOf(context)),
});

const saveNavigationAction = defineAction({
  may: 'site.edit',
  input: z.strictObject({ links: navigationSchema, begun }),
  run: ({ links, begun: from }, context) => marked(saveNavigation(links, actOf(context), from), readNavigation),
});

const savePageAction = defineAction({
  may: 'site.edit',
  bytes: DOCUMENT_LIMITS.bytes,
  // The command measures the text before it takes it apart.
  input: pageSchema.extend({ body: z.unknown(), begun }),
  run: ({ begun: from, ...page }, context) => marked(savePage(page, actOf(context), from), () => readPage(page.id)),
});

const removePageAction = defineAction({
  may: 'site.edit',
  input: z.strictObject({ id: z.uuid(), begun }),
  run: ({ id, begun: from }, context) => removePage(id, actOf(context), from),
});

const saveSettingsAction = defineAction({
  may: 'settings.edit',
  input: z.strictObject({ settings: settingsSchema, begun }),
  run: ({ settings, begun: from }, context) => marked(saveSettings(settings, actOf(context), from), readStoredSettings),
});

export const SITE_ACTIONS = {
  'save-section': saveSectionAction,
  'save-column': saveColumnAction,
  'save-type-group': saveTypeGroupAction,
  'save-type': saveTypeAction,
  'save-topic': saveTopicAction,
  'merge-topics': mergeTopicsAction,
  'save-author': saveAuthorAction,
  'arrange-site': arrangeSite,
  'remove-from-site': removeFromSiteAction,
  'save-navigation': saveNavigationAction,
  'save-page': savePageAction,
  'remove-page': removePageAction,
  'save-settings': saveSettingsAction,
} as const;
