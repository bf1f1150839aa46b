import { expect, test } from 'vitest';
import { createAddressBook } from '#server/address-book.ts';
import { createPageCache } from '#server/page-cache.ts';
import { readWhole } from '#server/read-whole.ts';

/** A newspaper of one article, whose section and text change when a test says so. */
function createPaper() {
  const paper = {
    edition: 1,
    section: 'gulf',
    text: 'old',
    renders: 0,
    /** What happens between the two halves of a render. */
    meanwhile: (_render: number) => {},
    change(fields: { section?: string; text?: string }) {
      Object.assign(paper, fields);
      paper.edition += 1;
    },
  };
  const edition = () => ({ number: paper.edition, oldestServable: 1 });
  const book = createAddressBook({
    edition,
    resolve: async (path) =>
      path === `/${paper.section}/dam`
        ? { kind: 'render', key: path, internal: `/en${path}`, share: 'pages' }
        : { kind: 'moved', location: `/${paper.section}/dam` },
  });
  const cache = createPageCache({
    edition,
    async render(internal) {
      paper.renders += 1;
      const upper = paper.text;
      await Promise.resolve();
      paper.meanwhile(paper.renders);
      if (internal !== `/en/${paper.section}/dam`) throw new Error('It is there no more.');
      return { status: 200, headers: {}, body: Buffer.from(`${upper} above, ${paper.text} below`), goodUntil: null };
    },
  });
  async function read(path: string): Promise<string> {
    const target = { address: path, rawPath: path, path, query: '' };
    const lead = await book.look(target);
    if (lead.kind === 'moved') return `moved to ${lead.location}`;
    const whole = await readWhole({ book, cache }, target, lead);
    if (whole.kind === 'moved') return `moved to ${whole.location}`;
    return 'page' in whole.reading ? whole.reading.page.body.plain.bytes.toString() : whole.reading.verdict;
  }
  return { paper, read };
}

test('what changes while a page is rendered never shows on half of it', async () => {
  const { paper, read } = createPaper();
  paper.meanwhile = (render) => render === 1 && paper.change({ text: 'new' });
  expect(await Promise.all([read('/gulf/dam'), read('/gulf/dam')])).toEqual(['new above, new below', 'new above, new below']);
  expect(paper.renders).toBe(2);
});

test('nor when somebody else asks for the same page between the change and its end', async () => {
  const { paper, read } = createPaper();
  let other: Promise<string> | undefined;
  paper.meanwhile = (render) => {
    if (render > 1) return;
    paper.change({ text: 'new' });
    other = read('/gulf/dam');
  };
  expect(await read('/gulf/dam')).toBe('new above, new below');
  expect(await other).toBe('new above, new below');
});

test('what is made while the newspaper changes is never sent later in the stead of a whole page', async () => {
  const { paper, read } = createPaper();
  expect(await read('/gulf/dam')).toBe('old above, old below');
  paper.change({ text: 'newer' });
  paper.meanwhile = () => paper.change({ text: `text ${paper.edition}` });
  await read('/gulf/dam');
  paper.meanwhile = () => {
    throw new Error('It cannot be made now.');
  };
  expect(await read('/gulf/dam')).toBe('old above, old below');
});

test('what moves while it is rendered is found where it went, not missed', async () => {
  const { paper, read } = createPaper();
  paper.meanwhile = (render) => render === 1 && paper.change({ section: 'caucasus' });
  expect(await read('/gulf/dam')).toBe('moved to /caucasus/dam');
});

test('when changes come faster than pages are made, a reader is not kept waiting for the last of them', async () => {
  const { paper, read } = createPaper();
  paper.meanwhile = () => paper.change({ text: `text ${paper.edition}` });
  expect(await read('/gulf/dam')).toBe('text 1 above, text 2 below');
});

test('a quiet newspaper renders once', async () => {
  const { paper, read } = createPaper();
  expect(await read('/gulf/dam')).toBe('old above, old below');
  expect(paper.renders).toBe(1);
});
