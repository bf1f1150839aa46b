import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';

import { signIn } from './desk-people.ts';
import { openEditor } from './editor-page.ts';
import { publishWithPicture, uploadPicture } from './pictured-article.ts';

const HEIC = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(400)]);

/** A picture that nobody has yet, red on the left and blue on the right, with that name as who made it. */
async function picture(maker: string): Promise<Buffer> {
  const [r, g, b] = [200 + Math.floor(Math.random() * 50), Math.floor(Math.random() * 50), Math.floor(Math.random() * 50)];
  return sharp({ create: { width: 1_400, height: 800, channels: 3, background: { r, g, b } } })
    .composite([{ input: { create: { width: 700, height: 800, channels: 3, background: '#00f' } }, left: 700, top: 0 }])
    .withExif({ IFD0: { Artist: maker, ImageDescription: `Quay of ${maker}` } })
    .jpeg()
    .toBuffer();
}

/** Lets files fall onto the page, as a hand does that drags them from a folder. */
async function drop(page: Page, files: { name: string; bytes: Buffer }[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, text: bytes.toString('base64') }));
  const transfer = await page.evaluateHandle((all) => {
    const holder = new DataTransfer();
    for (const { name, text } of all) holder.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name));
    return holder;
  }, given);
  // A hand moves all the while: the page need not listen at the first step.
  await expect(async () => {
    await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
    await expect(page.getByText('Let go: they are added.')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

test('three files are dropped and one of them is bad: two arrive with what they say, one says why not', async ({ page, baseURL }) => {
  await signIn(page, baseURL ?? '', 'contributor');
  const [one, two] = [`Ines ${randomUUID().slice(0, 8)}`, `Tomas ${randomUUID().slice(0, 8)}`];
  await page.goto('/desk/pictures');
  await drop(page, [
    { name: 'one.jpg', bytes: await picture(one) },
    { name: 'holiday.jpg', bytes: HEIC },
    { name: 'two.png', bytes: await picture(two) },
  ]);
  const coming = page.getByRole('list', { name: 'Pictures coming in' });
  await expect(coming.getByText('holiday.jpg')).toBeVisible();
  await expect(coming.getByRole('alert')).toHaveText('This picture is HEIC. Export it as JPEG and drop it again.');
  for (const maker of [one, two]) await expect(page.getByRole('button', { name: `Quay of ${maker}` })).toBeVisible({ timeout: 30_000 });
  await expect(coming.getByRole('listitem')).toHaveCount(1);
  await coming.getByRole('button', { name: 'Dismiss what is said about holiday.jpg' }).click();
  await expect(coming).toHaveCount(0);
});

test('what is on its way is seen at once, with the part that was sent, and can be stopped', async ({ page, baseURL }) => {
  await signIn(page, baseURL ?? '', 'contributor');
  await page.goto('/desk/pictures');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/desk/upload', async (route) => {
    await held;
    await route.abort().catch(() => undefined);
  });
  await drop(page, [{ name: 'slow.jpg', bytes: await picture('Nobody') }]);
  const row = page.getByRole('list', { name: 'Pictures coming in' }).getByRole('listitem');
  await expect(row.getByRole('progressbar', { name: 'slow.jpg' })).toBeVisible();
  await expect.poll(() => row.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1_400);
  await row.getByRole('button', { name: 'Stop sending slow.jpg' }).click();
  await expect(row.getByRole('alert')).toHaveText('Stopped. Nothing was stored.');
  release();
});

test('a focal point is moved by keys, the cuts follow, and the public page shows the new one', async ({ page, baseURL, isMobile }) => {
  test.skip(isMobile, 'A phone does not cut.');
  await signIn(page, baseURL ?? '', 'editor');
  const maker = `Maria ${randomUUID().slice(0, 8)}`;
  const article = await publishWithPicture(page, `A quay in two colours, by ${maker}`, await picture(maker));
  const shown = async () => /\/media\/(\w+)\/16x9-640/.exec(await (await page.request.get(article)).text())?.[1] ?? '';
  const former = await shown();
  expect(former).not.toBe('');

  await page.goto(`/desk/pictures?q=${encodeURIComponent(maker)}`);
  await page.getByRole('button', { name: `Quay of ${maker}` }).click();
  const sheet = page.getByRole('dialog', { name: 'Picture' });
  await expect(sheet.getByLabel('Made by')).toHaveValue(maker);
  await expect(sheet.getByText('Published', { exact: true })).toBeVisible();
  const ring = sheet.getByRole('button', { name: /^Focal point/ });
  const square = sheet.getByRole('group', { name: 'Cuts' }).getByRole('figure').filter({ hasText: 'Square' }).locator('img');
  const before = await square.evaluate((image) => image.style.left);
  await ring.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(ring).toHaveAccessibleName(/91 % from the left, 50 % from the top/);
  expect(await square.evaluate((image) => image.style.left)).not.toBe(before);
  await sheet.getByLabel('Credit').fill('Photo: somebody else');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('readers see it at their next request')).toBeVisible();
  await expect(sheet).toHaveCount(0);

  await expect.poll(shown).not.toBe(former);
  const cut = await page.request.get(`/media/${await shown()}/1x1-320.webp`);
  const { data, info } = await sharp(await cut.body())
    .raw()
    .toBuffer({ resolveWithObject: true });
  // At a fifth of its width a cut around the middle would still be red.
  expect(data[64 * info.channels + 2]).toBeGreaterThan(200);
  // A page that somebody still has open gets the picture as it is now.
  const held = await page.request.get(`/media/${former}/1x1-320.webp`);
  expect(held.url()).toContain(await shown());
});

test('a picture that is used cannot be deleted; one that is not can, when one is sure', async ({ page, baseURL }) => {
  await signIn(page, baseURL ?? '', 'editor');
  const maker = `Ana ${randomUUID().slice(0, 8)}`;
  const { id } = await uploadPicture(page, baseURL ?? '', await picture(maker));
  await page.goto(`/desk/pictures?picture=${id}`);
  const sheet = page.getByRole('dialog', { name: 'Picture' });
  await sheet.getByRole('button', { name: 'Delete…' }).click();
  await expect(sheet.getByText('nothing brings it back')).toBeVisible();
  await sheet.getByRole('button', { name: 'Keep it' }).click();
  await sheet.getByRole('button', { name: 'Delete…' }).click();
  await sheet.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('button', { name: `Quay of ${maker}` })).toHaveCount(0);
});

test('axe finds nothing on the page of pictures and on the sheet of one', async ({ page, baseURL }) => {
  await signIn(page, baseURL ?? '', 'editor');
  await page.goto('/desk/pictures');
  const found = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(await found()).toEqual([]);
  // The newest are other tests' pictures, which come and go.
  await page.locator('.picture-tile').last().click();
  await expect(page.getByRole('dialog', { name: 'Picture' }).getByLabel('Caption')).toBeVisible();
  expect(await found()).toEqual([]);
});

test('a gallery takes several pictures at once: all that are dropped, and all that are ticked', async ({ page, baseURL, isMobile }) => {
  test.skip(isMobile, 'The picker is the same there.');
  const { text, stored } = await openEditor(page, baseURL ?? '');
  await page.keyboard.type('/gallery');
  await page.keyboard.press('Enter');
  const picker = page.getByRole('dialog', { name: 'Choose pictures for the gallery' });
  const files = await Promise.all(
    ['Ines', 'Tomas'].map(async (name) => ({ name: `${name}.jpg`, mimeType: 'image/jpeg', buffer: await picture(name) })),
  );
  await picker.locator('input[type="file"]').setInputFiles(files);
  await expect(picker).toHaveCount(0, { timeout: 30_000 });
  const shown = text.getByRole('figure');
  await expect(shown).toHaveCount(2);
  await text.locator('.gallery').hover();
  await text.getByRole('button', { name: 'Add pictures' }).click();
  await expect(picker.getByRole('button', { name: 'Add 0 pictures' })).toHaveAttribute('aria-disabled', 'true');
  const tiles = picker.locator('.picture-tile');
  await expect(tiles.nth(4)).toBeVisible();
  // However long their captions are, on a small screen all of them lie within it.
  await page.setViewportSize({ width: 820, height: 900 });
  expect(await tiles.evaluateAll((all) => all.filter((tile) => tile.getBoundingClientRect().right > window.innerWidth).length)).toBe(0);
  await tiles.nth(2).click();
  await tiles.nth(3).click();
  await tiles.nth(4).click();
  await tiles.nth(3).click();
  await picker.getByRole('button', { name: 'Add 2 pictures' }).click();
  await expect(shown).toHaveCount(4);
  expect(await stored()).toMatchObject({ content: [{ type: 'gallery', content: [{}, {}, {}, {}] }] });
  // Two stand in each row, as readers get them, and nothing in them is wider than they are.
  await page.setViewportSize({ width: 820, height: 1_000 });
  const wide = await text.locator('.gallery > figure').evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
  expect(wide).toEqual([0, 0, 0, 0]);
  const widths = await shown.evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().width))).size);
  expect(widths).toBe(1);
});

test('what an article first says of a picture is kept with the picture when one says so, and offered to those alone who may', async ({
  page,
  baseURL,
  isMobile,
}) => {
  test.skip(isMobile, 'The panel is the same in its drawer.');
  const address = baseURL ?? '';
  await signIn(page, address, 'editor');
  const maker = `Lena ${randomUUID().slice(0, 8)}`;
  await uploadPicture(page, address, await picture(maker));
  const lead = async () => {
    await page.goto('/desk/articles/new');
    await page.getByRole('textbox', { name: 'Headline' }).fill('A quay at night');
    await page.locator('summary', { hasText: 'Lead picture' }).click();
    await page.getByRole('button', { name: 'Choose a picture' }).click();
    await page.getByLabel('Find in captions, credits and sources').fill(maker);
    await page.getByRole('button', { name: `Quay of ${maker}` }).click();
  };
  const offer = page.getByRole('button', { name: 'Keep these with the picture' });

  await signIn(page, address, 'contributor');
  const opened = page.waitForResponse(/open-picture/);
  await lead();
  await opened;
  await expect(page.getByLabel('Credit')).toHaveValue('');
  await page.getByLabel('Credit').fill('Photo: another desk');
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await expect(offer).toHaveCount(0);

  await signIn(page, address, 'editor');
  await lead();
  await expect(page.getByText(/^The picture itself has no (.* or )?credit yet\./)).toBeVisible();
  await expect(offer).toBeHidden();
  const below = page.getByRole('button', { name: 'Other picture' });
  const before = await below.boundingBox();
  await page.getByLabel('Credit').fill(`Photo: ${maker}`);
  await expect(offer).toBeVisible();
  expect((await below.boundingBox())?.y).toBe(before?.y);
  await offer.click();
  await expect(page.getByText('The picture has these words now, wherever it is used next.')).toBeVisible();
  await expect(offer).toHaveCount(0);
  await lead();
  await expect(page.getByLabel('Credit')).toHaveValue(`Photo: ${maker}`);
});
