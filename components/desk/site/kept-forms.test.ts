/** Words that wait to be asked for outlive whatever is written and saved in the same form. */
import { beforeEach, expect, test } from 'vitest';
import { type KeptForms, keptForms } from '#components/desk/site/kept-forms.ts';
import type { BrowserStore, KeptWords } from '#components/desk/work/browser-store.ts';

type Words = { headline: string };
const inMemory = <W>(): BrowserStore<W> => {
  const all = new Map<string, KeptWords<W>>();
  const keyOf = (person: string, article: string) => JSON.stringify([person, article]);
  return {
    keep: async (kept) => void all.set(keyOf(kept.person, kept.article), kept),
    find: async (person, article) => all.get(keyOf(person, article)),
    list: async (person) => [...all.values()].filter((kept) => kept.person === person).sort((one, other) => other.at - one.at),
    forget: async (person, article) => void all.delete(keyOf(person, article)),
  };
};
const FORM = 'site /desk/site/topics 1';
const words = (headline: string, mark: string, at: number) => ({ fields: { headline }, mark, at });
const headlines = async (mark: string) => (await forms.find(FORM, mark)).map(({ fields }) => fields.headline);

let forms: KeptForms<Words>;
beforeEach(() => {
  forms = keptForms<Words>(inMemory(), 'anna');
});

test('older words stay while newer ones are written, and after these are saved, until they are answered', async () => {
  await forms.keep(FORM, words('Mine', 'first', 1));
  await forms.keep(FORM, words('New', 'second', 2));
  await forms.keep(FORM, words('Newer', 'second', 3));
  expect(await headlines('second')).toEqual(['Newer', 'Mine']);
  await forms.forget(FORM, 'second');
  expect(await headlines('third')).toEqual(['Mine']);
  await forms.forget(FORM, 'first');
  expect(await headlines('third')).toEqual([]);
});

test('what began from what is stored comes first, then the newest', async () => {
  await forms.keep(FORM, words('Present', 'now', 1));
  await forms.keep(FORM, words('Old', 'first', 2));
  await forms.keep(FORM, words('Less old', 'second', 3));
  expect(await headlines('now')).toEqual(['Present', 'Less old', 'Old']);
});

test('another form whose name begins alike has its own', async () => {
  await forms.keep(`${FORM}2`, words('Another', 'first', 1));
  expect(await headlines('first')).toEqual([]);
});
