/** Moves of the desk: each names the version it was decided on, and is refused when the piece has changed since. */
import { z } from 'zod';
import { type Permission, reachOf } from '#newsroom/accounts/roles.ts';
import { conflict, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';
import { type ActionContext, actOf, defineAction, forbidden } from '#newsroom/acting/action.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { findDraftFor } from '#newsroom/drafts/editable-draft.ts';
import { findStops, type Override, overrideSchema } from '#newsroom/publishing/checklist.ts';
import { findChecks } from '#newsroom/publishing/checks.ts';
import { choose, unchoose } from '#newsroom/publishing/choose.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { findDeadLinks } from '#newsroom/publishing/dead-links.ts';
import { type DraftRow, isPublic, readPublicAddress } from '#newsroom/publishing/draft-row.ts';
import { type Published, publish } from '#newsroom/publishing/publish.ts';
import { lookUp, readTimeZone } from '#newsroom/publishing/references.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { returnToWriter, submit, takeBack } from '#newsroom/publishing/review.ts';
import { schedule, unschedule } from '#newsroom/publishing/schedule.ts';
import { findTakenAddress } from '#newsroom/publishing/taken-address.ts';
import { update } from '#newsroom/publishing/update.ts';
import { instantOfWall } from '#newsroom/publishing/wall-time.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { readerAddress } from '#newsroom/site/reader-address.ts';

const piece = { id: z.uuid(), version: z.int().positive() };
/** For what goes to readers: the stops that it may pass over. */
const outgoing = { ...piece, override: overrideSchema.optional() };

const overrideRefused = (override: Override | undefined, { actor }: ActionContext): Refusal | undefined =>
  override && reachOf(actor.role, 'stop.override') === 'none' ? forbidden('Editors publish in spite of a stop. Ask one.') : undefined;

/** The draft as this person saw it, or why it is not that any more. */
function seen(
  { id, version }: { id: string; version: number },
  { actor }: ActionContext,
  permission: Permission,
): { draft: DraftRow; refusal?: undefined } | { draft?: undefined; refusal: Refusal } {
  const draft = findDraftFor(id, actor, permission);
  if (!draft) return { refusal: missing('draft') };
  return draft.version === version ? { draft } : { refusal: conflict };
}

/** An address that readers know is changed by editors alone. */
function moveRefused(draft: DraftRow, { actor }: ActionContext): Refusal | undefined {
  const known = readPublicAddress(draft.id);
  if (!known || reachOf(actor.role, 'article.move') !== 'none') return undefined;
  const { slug, sectionId } = documentSchema.parse(draft.document);
  if (slug === known.slug && sectionId === known.sectionId) return undefined;
  return forbidden('The address of a published article is changed by editors. Put slug and section back, or ask one.');
}

/** What was published, with its address as readers know it. */
const told = (answer: Published): Published => (answer.ok ? { ...answer, path: readerAddress(answer.path) } : answer);

const publishDraft = defineAction({
  may: 'draft.publish',
  input: z.strictObject(outgoing),
  async run({ override, ...input }, context) {
    const { draft, refusal } = seen(input, context, 'draft.publish');
    return (
      refusal ?? overrideRefused(override, context) ?? moveRefused(draft, context) ?? told(await publish(input.id, actOf(context), { override }))
    );
  },
});

const updateArticle = defineAction({
  may: 'draft.publish',
  input: z.strictObject({ ...outgoing, note: z.string().max(300) }),
  async run({ override, note, ...input }, context) {
    const { draft, refusal } = seen(input, context, 'draft.publish');
    const refused = refusal ?? overrideRefused(override, context) ?? moveRefused(draft, context);
    return refused ?? told(await update(input.id, { note, override }, actOf(context)));
  },
});

const correctArticle = defineAction({
  may: 'article.correct',
  input: z.strictObject({ ...outgoing, text: z.string().max(5_000) }),
  async run({ override, text, ...input }, context) {
    const { refusal } = seen(input, context, 'article.correct');
    return refusal ?? overrideRefused(override, context) ?? told(await correct(input.id, { text, override }, actOf(context)));
  },
});

const scheduleDraft = defineAction({
  may: 'draft.schedule',
  input: z.strictObject({
    ...outgoing,
    wall: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Give a day and a time.'),
    choice: z.enum(['earlier', 'later']).optional(),
  }),
  async run({ wall, choice, override, ...input }, context) {
    const { draft, refusal } = seen(input, context, 'draft.schedule');
    const refused = refusal ?? overrideRefused(override, context);
    if (refused || !draft) return refused ?? conflict;
    const zone = readTimeZone();
    const time = instantOfWall(wall, zone, choice);
    if (!time.ok) {
      const said = wall.slice(11);
      const message =
        time.is === 'leapt'
          ? `${said} does not exist that day. Take ${time.before.slice(11)} or ${time.after.slice(11)}.`
          : `${said} comes twice that day: say whether the earlier (UTC${time.earlier}) or the later one (UTC${time.later}).`;
      return stopped(message, { wall: message, ...(time.is === 'twice' && { choice: 'Which of the two?' }) });
    }
    return moveRefused(draft, context) ?? schedule(input.id, { publishAt: time.at, wall, zone, override }, actOf(context));
  },
});

const unscheduleDraft = defineAction({
  may: 'draft.schedule',
  input: z.strictObject(piece),
  async run(input, context) {
    const { refusal } = seen(input, context, 'draft.schedule');
    return refusal ?? unschedule(input.id, actOf(context));
  },
});

const submitDraft = defineAction({
  may: 'draft.submit',
  input: z.strictObject(piece),
  async run(input, context) {
    const { refusal } = seen(input, context, 'draft.submit');
    return refusal ?? submit(input.id, actOf(context));
  },
});

const takeBackDraft = defineAction({
  may: 'draft.submit',
  input: z.strictObject(piece),
  async run(input, context) {
    const { refusal } = seen(input, context, 'draft.submit');
    return refusal ?? takeBack(input.id, actOf(context));
  },
});

const returnDraft = defineAction({
  may: 'draft.return',
  input: z.strictObject({ ...piece, note: z.string().max(5_000) }),
  async run(input, context) {
    const { refusal } = seen(input, context, 'draft.return');
    return refusal ?? returnToWriter(input.id, { note: input.note }, actOf(context));
  },
});

const withdrawArticle = defineAction({
  may: 'article.withdraw',
  input: z.strictObject({ id: z.uuid(), reason: z.string().max(5_000), decidedBy: z.string().max(1_000) }),
  run: ({ id, ...notice }, context) => withdraw(id, notice, actOf(context)),
});

const reinstateArticle = defineAction({
  may: 'article.reinstate',
  input: z.strictObject({ id: z.uuid() }),
  run: ({ id }, context) => reinstate(id, actOf(context)),
});

const chooseArticle = defineAction({
  may: 'front.choose',
  input: z.strictObject({ id: z.uuid(), chosen: z.boolean() }),
  run: ({ id, chosen }, context) => (chosen ? choose(id, { until: null }, actOf(context)) : unchoose(id, actOf(context))),
});

/** What stops a piece and what is worth a look, as it is stored now. */
const checkDraft = defineAction({
  may: 'draft.read',
  input: z.strictObject({ id: z.uuid() }),
  async run({ id }, { actor, at }) {
    const draft = findDraftFor(id, actor);
    if (!draft) return missing('draft');
    const document = documentSchema.parse(draft.document);
    const { section, fieldErrors } = lookUp(document);
    const dead = findDeadLinks(document, actor.id);
    const taken = section && findTakenAddress(document, section.slug, id);
    return {
      ok: true as const,
      version: draft.version,
      isPublic: isPublic(id),
      stops: {
        ...findStops(document, at, readTimeZone()),
        ...dead.stops,
        ...fieldErrors,
        ...(taken && { slug: 'Another article has this address.' }),
      },
      checks: findChecks(document),
      deadLinks: dead.written,
      /** Near an address that is taken. */
      freeSlug: taken?.free,
    };
  },
});

export const PUBLISHING_ACTIONS = {
  'publish-draft': publishDraft,
  'update-article': updateArticle,
  'correct-article': correctArticle,
  'schedule-draft': scheduleDraft,
  'unschedule-draft': unscheduleDraft,
  'submit-draft': submitDraft,
  'take-back-draft': takeBackDraft,
  'return-draft': returnDraft,
  'withdraw-article': withdrawArticle,
  'reinstate-article': reinstateArticle,
  'choose-article': chooseArticle,
  'check-draft': checkDraft,
} as const;
