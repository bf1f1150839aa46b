/** A piece to work on, stored without its pages: the words of an article of the sample edition, changed as a journey needs them. */
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { DraftDocument, DraftDocumentInput } from '../newsroom/drafts/document.ts';
import { sampleId, samplePictureId } from '../newsroom/sample/ids.ts';

async function ask(page: Page, address: string, action: string, data: object) {
  const answer = await page.request.post(`${address}/desk/do/${action}`, { headers: { origin: new URL(address).origin }, data });
  const outcome = await answer.json();
  expect(outcome).toMatchObject({ ok: true });
  return outcome;
}

async function openSample(page: Page, address: string, key: string) {
  const { view } = (await ask(page, address, 'open-draft', { draft: sampleId('article', key) })) as {
    view: { document: DraftDocument; person: { id: string } };
  };
  return view;
}

export const documentOf = async (page: Page, address: string, key: string): Promise<DraftDocument> => (await openSample(page, address, key)).document;

/** Stores it as a draft of whoever is signed in on that page, and answers its id. */
export async function copyDraft(page: Page, address: string, key: string, change: Partial<DraftDocumentInput>): Promise<string> {
  const { document: copied, person } = await openSample(page, address, key);
  const id = randomUUID();
  // Named anew: who looks for the article itself finds one.
  const document = { ...copied, translation: null, headline: `A copy ${id.slice(0, 8)}`, ...change };
  await ask(page, address, 'save-draft', { id, base: 0, saveId: randomUUID(), person: person.id, document });
  return id;
}

export const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });

/** A picture of the sample edition as it stands in a text before anybody has described it. */
export const undescribedPicture = {
  type: 'picture' as const,
  attrs: { mediaId: samplePictureId('port'), altText: '', caption: 'The inner port.', credit: 'The Causeway' },
};
