/** For journeys of the editor: a new piece with an open text, and what the browser stored of it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { type Body, bodySchema } from '../newsroom/articles/body.ts';
import { signIn } from './desk-people.ts';

export interface OpenEditor {
  text: Locator;
  /** The body of the last save, once everything is stored; fails unless the stored schema accepts it. */
  stored: () => Promise<Body>;
}

/** Opens a new piece with the caret in its text. */
export async function openEditor(page: Page, address: string): Promise<OpenEditor> {
  let last: unknown;
  page.on('request', (request) => {
    if (request.url().endsWith('/desk/do/save-draft')) last = request.postDataJSON().document.body;
  });
  await signIn(page, address, 'editor');
  await page.goto('/desk/articles/new');
  await page.getByRole('textbox', { name: 'Headline' }).click();
  await page.keyboard.type('A piece to try the editor with');
  const text = page.getByRole('textbox', { name: 'Text' });
  await text.click();
  return {
    text,
    async stored() {
      await everythingSaved(page);
      return bodySchema.parse(last);
    },
  };
}

/** The status is calm: until a change has waited so long to be stored, it goes on saying that everything is. In milliseconds. */
const SAID_AFTER = 400;

/** Waits until every word written in the page so far is stored. */
export async function everythingSaved(page: Page): Promise<void> {
  await page.waitForTimeout(SAID_AFTER + 200);
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /^Saved \d\d:\d\d$/ })
      .first(),
  ).toBeVisible({ timeout: 30_000 });
}

export interface Pasted {
  html?: string;
  text?: string;
  files?: { name: string; type: string; base64: string }[];
}

/** Pastes as a browser does, into whatever has the focus. */
export async function paste(page: Page, pasted: Pasted): Promise<void> {
  await page.evaluate(({ html, text, files = [] }) => {
    const data = new DataTransfer();
    if (html !== undefined) data.setData('text/html', html);
    if (text !== undefined) data.setData('text/plain', text);
    for (const { name, type, base64 } of files) data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name, { type }));
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, pasted);
}

/** The kinds of the blocks of a body, in order. */
export const kindsOf = ({ content }: Body): string[] => content.map(({ type }) => type);
