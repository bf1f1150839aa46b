/** The steps that end-to-end tests take beside a running server; see run-commands.ts. */
import { closeDatabases } from '#db/connections.ts';
import { readAuthor, saveAuthor } from '#newsroom/authors/save-author.ts';
import type { DraftDocumentInput } from '#newsroom/drafts/document.ts';
import { write } from '#newsroom/drafts/write.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { readDraft } from '#newsroom/publishing/draft-row.ts';
import { publish } from '#newsroom/publishing/publish.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { schedule } from '#newsroom/publishing/schedule.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { sampleId, samplePictureId } from '#newsroom/sample/ids.ts';
import { sampleSettings } from '#newsroom/sample/newsroom.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import { saveTopic } from '#newsroom/topics/save-topic.ts';
import { PLANTED } from './planted.ts';

const act = { by: 'e2e', at: new Date() };
const LAMP = sampleId('article', 'e2e-lamp');
const PERSON = sampleId('author', 'e2e-person');
const SUBJECT = sampleId('topic', 'e2e-subject');

const lamp = (fields: Partial<DraftDocumentInput> = {}): DraftDocumentInput => ({
  language: 'en',
  slug: 'zanzibarine-lamp',
  headline: 'Zanzibarine lamp found in a customs shed',
  standfirst: 'Nobody had asked for it.',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'The zanzibarine lamp stood behind the scales.' }] }] },
  bylines: [{ authorId: sampleId('author', 'said-al-balushi') }],
  sectionId: sampleId('section', 'gulf'),
  typeId: sampleId('type', 'news'),
  topicIds: [sampleId('topic', 'oman')],
  ...fields,
});

async function sure(result: Promise<{ ok: boolean }>): Promise<void> {
  const answer = await result;
  if (!answer.ok) throw new Error(JSON.stringify(answer));
}

async function save(id: string, document: DraftDocumentInput): Promise<void> {
  const base = readDraft(id)?.version ?? 0;
  await sure(write({ id, base, saveId: `e2e-${base}`, document }, act));
}

/** Headlines and standfirsts as long as they mostly are. */
const FILLING = [
  ['Tanker crews count the hours at the eastern anchorage', 'The queue is shorter than last winter, and nobody on the quay can say why.'],
  ['A refinery town votes on its own chimney', 'The smoke has halved since the spring; so has the night shift.'],
  ['Two ministries publish two maps of one pipeline', 'They differ by eleven kilometres and one village, which has heard of neither.'],
  ['Grid engineers rehearse a blackout in an empty school', 'The exercise lasted forty minutes, the argument about it three days.'],
  ['Desert station sends its first power north', 'The cable holds; the contract for who pays when it does not is still a draft.'],
  ['What a gas reserve is, and who may open it', 'A short guide to caverns, keys and the people who hold them.'],
  ['Harbour pilots ask for a second radio channel', 'One is enough on most days, they say, and most days are not the trouble.'],
  ['The lamp oil merchant who reads the meters', 'Forty houses, one notebook and a bicycle with a new chain.'],
  ['Insurers reopen the file on the northern cable', 'A diver’s note from March has turned up in the wrong folder.'],
  ['Village solar plan waits for a single signature', 'The panels came in May and lie where the lorry left them.'],
] as const;

const steps: Record<string, () => Promise<void>> = {
  publish: async () => {
    await save(LAMP, lamp());
    await sure(publish(LAMP, act));
  },
  correct: () => sure(correct(LAMP, { text: 'The lamp is brass, not copper.' }, act)),
  rename: async () => {
    await save(LAMP, lamp({ slug: 'brass-lamp' }));
    await sure(publish(LAMP, act));
  },
  retitle: async () => {
    await save(LAMP, lamp({ headline: 'A brass lamp & its <owner>' }));
    await sure(publish(LAMP, act));
  },
  withdraw: () => sure(withdraw(LAMP, { reason: 'The lamp was somebody else’s.', decidedBy: 'the editors' }, act)),
  reinstate: () => sure(reinstate(LAMP, act)),
  schedule: async () => {
    const id = sampleId('article', 'e2e-scheduled');
    await save(id, lamp({ slug: 'scheduled-lamp', headline: 'A second lamp' }));
    await sure(schedule(id, { publishAt: new Date(act.at.getTime() + 3_000) }, act));
  },
  /** Two pieces that lead to the lamp, one of them set from right to left. */
  link: async () => {
    const leading = (words: string): DraftDocumentInput['body'] => ({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: words, marks: [{ type: 'link', attrs: { href: '/gulf/zanzibarine-lamp' } }] }] },
      ],
    });
    const pieces = [
      lamp({ slug: 'lamp-makers', headline: 'Lamp makers of the coast', body: leading('the lamp in the shed') }),
      lamp({ slug: 'misbah', language: 'ar', headline: 'صانعو المصابيح على الساحل', body: leading('المصباح في المخزن') }),
    ];
    for (const piece of pieces) {
      const id = sampleId('article', `e2e-${piece.slug}`);
      await save(id, piece);
      await sure(publish(id, act));
    }
  },
  reserve: () => sure(saveSettings({ ...sampleSettings, machineUse: 'bare' }, act)),
  /** The paper and one of its people have accounts elsewhere. */
  accounts: async () => {
    const socialLinks = [
      { name: 'Mastodon', url: 'https://social.example/@causeway' },
      { name: 'X', url: 'https://x.com/causeway' },
    ];
    await sure(saveSettings({ ...sampleSettings, socialLinks }, act));
    const [person] = readAuthor(sampleId('author', 'rania-halabi')).rows;
    const account = { name: { en: 'Mastodon' }, text: { en: '@rania' }, url: 'https://social.example/@rania' };
    if (person) await sure(saveAuthor({ ...person, facts: [...person.facts, account] }, act));
  },
  /** Ten older stories of one section, so that its block on the front is full whatever stands above it. */
  fill: async () => {
    for (const [index, [headline, standfirst]] of FILLING.entries()) {
      const id = sampleId('article', `e2e-filling-${index}`);
      const at = new Date(act.at.getTime() - (200 + index) * 86_400_000);
      const picture = { mediaId: samplePictureId('port'), altText: 'A harbour', caption: 'The harbour.', credit: 'The Causeway' };
      const document = lamp({ slug: `filling-${index}`, headline, standfirst, leadPicture: picture, sectionId: sampleId('section', 'energy') });
      await sure(write({ id, base: 0, saveId: id, document }, { ...act, at }));
      await sure(publish(id, { ...act, at }));
    }
  },
  /** A draft with a word of its own in every field, about a subject and by a person whom nothing public names, and pending edits of a published article. */
  plant: async () => {
    const word = (field: keyof typeof PLANTED) => PLANTED[field];
    const text = (field: keyof typeof PLANTED) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: word(field) }] });
    const planted = lamp({
      slug: word('slug'),
      headline: word('headline'),
      kicker: word('kicker'),
      standfirst: word('standfirst'),
      dateline: word('dateline'),
      printedByline: word('printedByline'),
      searchTitle: word('searchTitle'),
      searchDescription: word('searchDescription'),
      canonicalUrl: `https://example.org/${word('canonicalUrl')}`,
      sources: [{ name: word('source'), url: `https://example.org/${word('sourceUrl')}` }],
      notes: [{ kind: 'note', text: word('note'), url: `https://example.org/${word('noteUrl')}` }],
      bylines: [{ authorId: PERSON, place: word('filedFrom') }],
      topicIds: [SUBJECT],
      corrections: [{ at: act.at.toISOString(), text: word('correction') }],
      leadPicture: { mediaId: samplePictureId('port'), altText: word('altText'), caption: word('caption'), credit: word('credit') },
      body: {
        type: 'doc',
        content: [
          text('body'),
          { type: 'pullQuote', attrs: { attribution: word('attribution') }, content: [{ type: 'text', text: word('pullQuote') }] },
          { type: 'factBox', attrs: { heading: word('factBox') }, content: [text('body')] },
          {
            type: 'table',
            attrs: { caption: word('tableCaption') },
            content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [text('body')] }] }],
          },
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'a link', marks: [{ type: 'link', attrs: { href: `https://example.org/${word('linkedAddress')}` } }] },
              { type: 'footnote', content: [{ type: 'text', text: word('footnote') }] },
            ],
          },
        ],
      },
    });
    const named = { en: word('subject') };
    await sure(saveTopic({ id: SUBJECT, slug: word('subject'), kind: 'theme', names: named, descriptions: named, facts: [] }, act));
    const life = { en: word('person') };
    await sure(saveAuthor({ id: PERSON, slug: word('person'), name: word('person'), role: life, life, facts: [], portraitId: null }, act));
    await save(sampleId('article', 'e2e-planted'), planted);
    const pending = sampleId('article', 'allies-keep-talking');
    const document = readDraft(pending)?.document as DraftDocumentInput;
    await save(pending, { ...document, headline: PLANTED.pending, standfirst: PLANTED.pending });
  },
};

const step = steps[process.argv[2] ?? ''];
if (!step) throw new Error(`There is no step ${process.argv[2]}.`);
await step();
closeDatabases();
