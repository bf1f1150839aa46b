/** A piece to work on, stored without its pages: the words of an article of the sample edition, changed as a journey needs them. */
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { DraftDocument, DraftDocumentInput } from '../newsroom/drafts/document.ts';
import { sampleId, samplePictureId } from '../newsroom/sample/ids.ts';

/** Stores it as a draft of whoever is signed in on that page, and answers its id. */
export async function copyDraft(page: Page, address: string, key: string, change: Partial<DraftDocumentInput>): Promise<string> {
  const ask = async (action: string, data: object) => {
    const answer = await page.request.post(`${address}/desk/do/${action}`, { headers: { origin: new URL(address).origin }, data });
    const outcome = await answer.json();
    expect(outcome).toMatchObject({ ok: true });
    return outcome;
  };
  const { view } = (await ask('open-draft', { draft: sampleId('article', key) })) as { view: { document: DraftDocument; person: { id: string } } };
  const id = randomUUID();
  // Named anew: who looks for the article itself finds one.
  const document = { ...view.document, translation: null, headline: `A copy ${id.slice(0, 8)}`, ...change };
  await ask('save-draft', { id, base: 0, saveId: randomUUID(), person: view.person.id, document });
  return id;
}

export const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });

/** A picture of the sample edition as it stands in a text before anybody has described it. */
export const undescribedPicture = {
  type: 'picture' as const,
  attrs: { mediaId: samplePictureId('port'), altText: '', caption: 'The inner port.', credit: 'The Causeway' },
};
