/** Topics as a writer finds them, and makes them while typing. */
import { z } from 'zod';
import { contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { deskTopics } from '#db/schema/desk/drafts.ts';
import { actOf, defineAction } from '#newsroom/acting/action.ts';
import { TOPIC_KINDS } from '#newsroom/articles/views.ts';
import { inLanguage, isLanguage, type Language } from '#newsroom/site/language.ts';
import { slugFrom } from '#newsroom/site/slug.ts';
import { saveTopic } from '#newsroom/topics/save-topic.ts';

export const TOPIC_LIMITS = { found: 12, typed: 120 } as const;

const language = z.string().refine(isLanguage);

const findTopics = defineAction({
  may: 'desk.use',
  input: z.strictObject({ text: z.string().max(TOPIC_LIMITS.typed), language }),
  async run({ text, language: wanted }) {
    const typed = text.toLowerCase();
    const found = contentWriter()
      .select({ id: deskTopics.id, slug: deskTopics.slug, kind: deskTopics.kind, names: deskTopics.names })
      .from(deskTopics)
      .all()
      .filter(({ names }) => Object.values(names).some((name) => name.toLowerCase().includes(typed)))
      .map(({ names, ...topic }) => ({ ...topic, name: inLanguage(names, wanted as Language) }))
      .sort((one, other) => one.name.localeCompare(other.name, wanted));
    return { ok: true as const, topics: found.slice(0, TOPIC_LIMITS.found) };
  },
});

const createTopic = defineAction({
  may: 'topic.create',
  input: z.strictObject({ name: z.string().trim().min(1).max(TOPIC_LIMITS.typed), kind: z.enum(TOPIC_KINDS), language }),
  async run({ name, kind, language: wanted }, context) {
    const id = newId(context.at);
    // A name without a Latin letter gets an address of its own; an editor may give it a better one.
    const slug = slugFrom(name) || `topic-${id.slice(-8)}`;
    const saved = await saveTopic({ id, slug, kind, names: { [wanted]: name }, descriptions: {}, facts: [] }, actOf(context));
    return saved.ok ? { ok: true as const, topic: { id, slug, name } } : saved;
  },
});

export const TOPIC_ACTIONS = { 'find-topics': findTopics, 'create-topic': createTopic } as const;
