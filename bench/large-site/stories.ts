/** The stories of a large site, one after the other as they were published: the document of each, and when. */
import type { Block } from '#newsroom/articles/body.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import type { Language } from '#newsroom/site/language.ts';
import { type Chance, createChance, zipf } from './chance.ts';
import type { Frame } from './frame.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

export interface Story {
  id: string;
  document: DraftDocument;
  publishedAt: Date;
  /** Until when it is an editor's choice; undefined when it never was. */
  chosenUntil?: Date;
}

export interface StoriesWanted {
  articles: number;
  /** None is newer. */
  until: Date;
  seed: number;
}

const DAY = 86_400_000;
/** A national paper's: with a larger archive the site is older, not busier. */
const A_DAY = 100;
/** Words of a body: shorter than most, so that a million articles fit on an ordinary disk. */
const WORDS = { least: 120, most: 400, paragraph: 70 } as const;
/** Shares of all stories. The site's first language has the rest of them. */
const SHARES = {
  otherLanguage: 0.2,
  translation: 0.05,
  picture: 0.7,
  column: 0.02,
  quotation: 0.2,
  correction: 0.02,
  secondAuthor: 0.25,
  subjectFromElsewhere: 0.1,
} as const;
const TOPICS = { least: 1, most: 5 } as const;
/** One in so many is an editor's choice, for so long. */
const CHOSEN = { every: 40, forDays: 2 } as const;
const SUBHEAD_AFTER = 3;

/** Stories in the order of their publication, the oldest first. The same wish and frame give the same stories. */
export function* storiesFor({ articles, until, seed }: StoriesWanted, frame: Frame): Generator<Story> {
  const chance = createChance(seed);
  const vocabularies = new Map(frame.languages.map((language) => [language, createVocabulary(language, chance)]));
  const draw = drawersOf(frame, chance);
  const [first, ...others] = frame.languages;
  let original: Story | undefined;
  for (let number = 0; number < articles; number += 1) {
    const publishedAt = new Date(until.getTime() - ((articles - number) * DAY) / A_DAY + chance.between(0, DAY / A_DAY - 1_000));
    const translated = original && others.length > 0 && chance.happens(SHARES.translation) ? original : undefined;
    const language = translated || (others.length > 0 && chance.happens(SHARES.otherLanguage)) ? chance.pick(others) : first;
    const vocabulary = vocabularies.get(language) as Vocabulary;
    const id = idAt(publishedAt, chance);
    const document = { ...writeStory(number, language, vocabulary, chance), ...(translated ? takenFrom(translated) : draw()) };
    const story: Story = {
      id,
      document: { ...document, leadPicture: document.leadPicture && captioned(document.leadPicture, vocabulary) },
      publishedAt,
      ...(number % CHOSEN.every === 0 && { chosenUntil: new Date(publishedAt.getTime() + CHOSEN.forDays * DAY) }),
    };
    if (language === first) original = story;
    // Each story is translated once at most: two in one language would be two articles of one.
    if (translated) original = undefined;
    yield story;
  }
}

type Placed = Pick<DraftDocument, 'sectionId' | 'typeId' | 'columnId' | 'topicIds' | 'bylines' | 'leadPicture' | 'translation'>;
type Written = Omit<DraftDocument, keyof Placed>;

/** What of a story is no text: section, type, subjects and people, each as often as Zipf's law has it. */
function drawersOf({ sections, types, columnIds, topics, authors, pictures }: Frame, chance: Chance): () => Placed {
  const from = <T>(things: readonly T[]) => {
    const shuffled = things.map((thing) => ({ thing, place: chance.next() })).sort((a, b) => a.place - b.place);
    const rank = zipf(shuffled.length, chance);
    return () => (shuffled[rank()] as { thing: T }).thing;
  };
  const section = from(sections.map(({ id }) => id));
  const type = from(types.map(({ id }) => id));
  const topic = from([...topics.keys()]);
  /** Subjects belong to a section: most combinations of the two are rare, as in a paper. */
  const atHome = new Map(sections.map(({ id }, place) => [id, from([...topics.keys()].filter((_, index) => index % sections.length === place))]));
  const author = from([...authors.keys()]);
  const picture = from([...pictures.keys()]);
  const several = (count: number, draw: () => string) => [...new Set(Array.from({ length: count }, draw))];
  return () => {
    const sectionId = section();
    const near = atHome.get(sectionId) ?? topic;
    return {
      sectionId,
      typeId: type(),
      columnId: columnIds.length > 0 && chance.happens(SHARES.column) ? chance.pick(columnIds) : null,
      topicIds: several(chance.between(TOPICS.least, TOPICS.most), () => (chance.happens(SHARES.subjectFromElsewhere) ? topic() : near())),
      bylines: several(chance.happens(SHARES.secondAuthor) ? 2 : 1, author).map((authorId) => ({ authorId, role: 'author' as const, place: '' })),
      leadPicture: chance.happens(SHARES.picture) ? { mediaId: picture(), altText: '', caption: '', credit: '' } : null,
      translation: null,
    };
  };
}

/** A translation stands where its original does, with its subjects, people and picture. */
function takenFrom({ id, document }: Story): Placed {
  const { sectionId, typeId, columnId, topicIds, bylines, leadPicture } = document;
  return { sectionId, typeId, columnId, topicIds, bylines, leadPicture, translation: { group: id, originalId: id, originalVersion: 1 } };
}

function captioned(picture: NonNullable<DraftDocument['leadPicture']>, vocabulary: Vocabulary): DraftDocument['leadPicture'] {
  return { ...picture, altText: vocabulary.headline(5), caption: `${vocabulary.headline(8)}.`, credit: 'The Causeway' };
}

function writeStory(number: number, language: Language, vocabulary: Vocabulary, chance: Chance): Written {
  return {
    language,
    headline: vocabulary.headline(chance.between(4, 8)),
    slug: `story-${number}`,
    kicker: chance.happens(0.5) ? vocabulary.headline(1) : '',
    standfirst: `${vocabulary.headline(chance.between(12, 20))}.`,
    body: { type: 'doc', content: blocksOf(vocabulary, chance) },
    dateline: chance.happens(0.5) ? vocabulary.name(chance.between(0, 200)) : '',
    sources: chance.happens(0.4) ? [{ name: vocabulary.name(chance.between(0, 60)), url: '' }] : [],
    printedByline: '',
    notes: [],
    corrections: chance.happens(SHARES.correction) ? [{ at: '2020-01-01T00:00:00.000Z', text: vocabulary.paragraph(15) }] : [],
    canonicalUrl: '',
    licence: 'site',
    embargoedUntil: null,
    relatedPins: [],
    relatedExclusions: [],
    searchTitle: '',
    searchDescription: '',
  };
}

function blocksOf(vocabulary: Vocabulary, chance: Chance): Block[] {
  const paragraph = (words: number): Block => ({ type: 'paragraph', content: [{ type: 'text', text: vocabulary.paragraph(words) }] });
  const blocks: Block[] = [];
  for (let left = chance.between(WORDS.least, WORDS.most); left > 0; left -= WORDS.paragraph) {
    if (blocks.length === SUBHEAD_AFTER)
      blocks.push({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: vocabulary.headline(4) }] });
    blocks.push(paragraph(Math.min(left, WORDS.paragraph)));
  }
  if (chance.happens(SHARES.quotation))
    blocks.splice(1, 0, {
      type: 'blockquote',
      attrs: { attribution: vocabulary.name(chance.between(0, 500)) },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: vocabulary.paragraph(18) }] }],
    });
  return blocks;
}

/** A UUIDv7 (RFC 9562): the instant, then chance. */
function idAt(at: Date, chance: Chance): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  const hex = (length: number) => Array.from({ length }, () => chance.between(0, 15).toString(16)).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${chance.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
}
