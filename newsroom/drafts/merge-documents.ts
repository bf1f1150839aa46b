/**
 * Two documents that grew from one, joined: what one side changed is taken, what both changed is asked. Pure; both texts
 * are at the server already, whatever is chosen here.
 */
import type { Block } from '#newsroom/articles/body.ts';
import { alignThree, type Region } from '#newsroom/drafts/align-three.ts';
import { type DraftDocument, documentSchema } from '#newsroom/drafts/document.ts';
import { slugFollows, slugFrom } from '#newsroom/site/slug.ts';

export type FieldName = Exclude<keyof DraftDocument, 'body'>;
/** For a part that both changed: one side, or both after each other; `base` takes a one-sided change back. */
export type Choice = 'mine' | 'theirs' | 'both' | 'base';
export type Choices = Readonly<Record<string, Choice>>;

export interface FieldPart {
  kind: 'field';
  id: string;
  field: FieldName;
  base: unknown;
  mine: unknown;
  theirs: unknown;
  who: 'nobody' | 'mine' | 'theirs' | 'both';
  /** What both lists make together, when they do not contradict each other. */
  joined?: unknown[];
  /** An address that nobody wrote: it follows whatever headline is chosen. */
  follows?: boolean;
}

export interface BlockPart extends Region<Block> {
  kind: 'blocks';
  id: string;
  /** Where it begins in my text, counted in blocks from 0. */
  at: number;
}

export type MergePart = FieldPart | BlockPart;

/** Fields in which both sides can be kept: words. */
export const WORDY_FIELDS: ReadonlySet<FieldName> = new Set(['headline', 'standfirst', 'kicker', 'dateline', 'searchTitle', 'searchDescription']);

/** All parts of a document, fields first, blocks in their order. */
export function mergeParts(base: DraftDocument, mine: DraftDocument, theirs: DraftDocument): MergePart[] {
  const [from, one, other] = [base, mine, theirs].map(inOneForm) as [DraftDocument, DraftDocument, DraftDocument];
  const fields = (Object.keys(documentSchema.shape) as (keyof DraftDocument)[])
    .filter((name) => name !== 'body')
    .map((field) => fieldPart(field, from[field], one[field], other[field]))
    .map((part) => (part.field === 'slug' && [from, one, other].every(slugFollows) ? { ...part, who: 'nobody' as const, follows: true } : part));
  let at = 0;
  const blocks = alignThree(from.body.content, one.body.content, other.body.content, keyOf).map((region, index): BlockPart => {
    const part: BlockPart = { kind: 'blocks', id: `blocks-${index}`, at, ...region };
    at += region.mine.length;
    return part;
  });
  return [...fields, ...blocks];
}

/** What is chosen for a part; undefined while somebody must choose. */
export function choiceOf(part: MergePart, choices: Choices): Choice | undefined {
  const chosen = choices[part.id];
  if (chosen) return chosen;
  if (part.who === 'both') return part.kind === 'field' && part.joined ? 'both' : undefined;
  return part.who === 'theirs' ? 'theirs' : 'mine';
}

/** The parts that still wait for a choice. */
export const undecidedOf = (parts: readonly MergePart[], choices: Choices): MergePart[] =>
  parts.filter((part) => choiceOf(part, choices) === undefined);

/** One document of all parts. A part that nobody decided keeps my side. */
export function joinDocument(parts: readonly MergePart[], choices: Choices): DraftDocument {
  const document: Record<string, unknown> = {};
  const content: Block[] = [];
  for (const part of parts) {
    const choice = choiceOf(part, choices) ?? 'mine';
    if (part.kind === 'field') document[part.field] = choice === 'both' ? bothOf(part) : part[choice];
    else content.push(...(choice === 'both' ? [...part.mine, ...part.theirs] : part[choice]));
  }
  if (parts.some((part) => part.kind === 'field' && part.follows)) document.slug = slugFrom(String(document.headline));
  return { ...document, body: { type: 'doc', content } } as DraftDocument;
}

const keyOf = (value: unknown): string => JSON.stringify(value) ?? '';

/** As the server stores it, so that what only looks different does not count as changed. */
function inOneForm(document: DraftDocument): DraftDocument {
  const parsed = documentSchema.safeParse(document);
  return parsed.success ? parsed.data : document;
}

function fieldPart(field: FieldName, base: unknown, mine: unknown, theirs: unknown): FieldPart {
  const part = { kind: 'field', id: field, field, base, mine, theirs } as const;
  if (keyOf(mine) === keyOf(theirs)) return { ...part, who: 'nobody' };
  if (keyOf(theirs) === keyOf(base)) return { ...part, who: 'mine' };
  if (keyOf(mine) === keyOf(base)) return { ...part, who: 'theirs' };
  const lists = [base, mine, theirs].every(Array.isArray);
  return { ...part, who: 'both', joined: lists ? joinLists(base as unknown[], mine as unknown[], theirs as unknown[]) : undefined };
}

/** A list of both, each entry once; undefined when they contradict each other in an entry. */
function joinLists(base: unknown[], mine: unknown[], theirs: unknown[]): unknown[] | undefined {
  const regions = alignThree(base, mine, theirs, keyOf);
  if (regions.some(({ who, base: before }) => who === 'both' && before.length > 0)) return undefined;
  const all = regions.flatMap(({ who, mine: one, theirs: other }) => (who === 'both' ? [...one, ...other] : who === 'theirs' ? other : one));
  return [...new Map(all.map((entry) => [keyOf(entry), entry])).values()];
}

function bothOf({ field, mine, theirs, joined }: FieldPart): unknown {
  if (joined) return joined;
  return WORDY_FIELDS.has(field) ? `${mine} ${theirs}`.trim() : mine;
}
