/** The newspaper's frame, edited at the desk and read at the next request. The portal is its own, since readers' addresses change. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Role } from '../newsroom/accounts/roles.ts';
import { signIn } from './desk-people.ts';
import { barriersOf, listen, overflowOf, smallTargets } from './faults.ts';
import { type Portal, startPortal } from './portal.ts';

test.describe.configure({ mode: 'default', timeout: 240_000 });

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

async function open(browser: Browser, role: Role, path: string, viewport = WIDE): Promise<Page> {
  const page = await (await browser.newContext({ viewport, baseURL: portal.address })).newPage();
  await signIn(page, portal.address, role);
  await page.goto(path);
  return page;
}

/** What readers get, without following anything. */
const read = (path: string) => fetch(portal.address + path, { redirect: 'manual' });
const nameOf = (page: Page) => page.getByRole('group', { name: 'Name', exact: true }).getByLabel('English');
const done = (page: Page, words: string | RegExp) => expect(page.getByRole('region', { name: 'Notices' }).getByText(words)).toBeVisible();

test('an editor renames a section: readers find it and its articles at the new address, and are led there from the old one', async ({ browser }) => {
  const page = await open(browser, 'editor', '/desk/site');
  await page.getByRole('link', { name: 'Gulf', exact: true }).click();
  await nameOf(page).fill('The Gulf');
  await page.getByLabel('Address').fill('archive');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('This word has a meaning of its own in addresses; choose another.')).toBeVisible();
  await expect(page.getByLabel('Address')).toBeFocused();
  await page.getByLabel('Address').fill('the-gulf');
  await expect(page.getByText(/^\d+ articles below it get a new address, too\. Readers who know an old one are led to the new one\.$/)).toBeVisible();
  await page.keyboard.press('Control+s');
  await done(page, 'Saved. Readers see it at their next request.');

  const section = await read('/the-gulf');
  expect(section.status).toBe(200);
  const html = await section.text();
  expect(html).toContain('The Gulf');
  const article = /href="(\/the-gulf\/[a-z0-9-]+)"/.exec(html)?.[1] ?? '';
  expect((await read(article)).status).toBe(200);
  for (const path of ['/the-gulf', article]) {
    const former = await read(path.replace('/the-gulf', '/gulf'));
    expect([former.status, former.headers.get('location')]).toEqual([301, path]);
  }
  expect(await (await read('/')).text()).toContain('>The Gulf<');
});

test('sections change their order by keyboard, and back by Undo', async ({ browser }) => {
  const page = await open(browser, 'editor', '/desk/site');
  const names = () => page.getByRole('list', { name: 'Sections' }).getByRole('link').allTextContents();
  const before = await names();
  const down = page.getByRole('button', { name: `Move down: ${before[0]}` });
  await down.focus();
  await page.keyboard.press('Enter');
  await done(page, `${before[0]} is now 2 of ${before.length}.`);
  await expect.poll(names).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect(down).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(names).toEqual(before);
});

test('what is in use stays, with the reason; what is new can be removed and brought back', async ({ browser }) => {
  const page = await open(browser, 'editor', '/desk/site');
  await page.getByRole('link', { name: 'Caucasus', exact: true }).click();
  await expect(page.getByText(/It cannot be removed: \d+ articles and drafts are filed here\./)).toBeVisible();
  await page.getByRole('link', { name: 'Columns' }).click();
  await page.getByRole('link', { name: 'Add a column' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('A name is missing.')).toBeVisible();
  await nameOf(page).fill('Harbour diary');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/\/columns\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'Remove this column' }).click();
  await done(page, 'Harbour diary is removed.');
  await expect(page.getByRole('link', { name: 'Harbour diary' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Harbour diary' })).toBeVisible();
});

test('words typed while something new is saved are its own; older ones outlive a save of newer ones', async ({ browser }) => {
  const page = await open(browser, 'editor', '/desk/site/columns/new');
  const description = page.getByRole('group', { name: /^Description/ }).getByLabel('English');
  await nameOf(page).fill('Night ferry');
  const answer = Promise.withResolvers<void>();
  await page.route('**/desk/do/save-column', async (route) => {
    const response = await route.fetch();
    await answer.promise;
    await route.fulfill({ response });
  });
  await page.getByRole('button', { name: 'Save' }).click();
  await description.fill('Typed before the answer.');
  answer.resolve();
  await expect(page).toHaveURL(/\/columns\/[0-9a-f-]{36}$/);
  await expect(page.getByText(/Words from .* that were not saved are back here\./)).toBeVisible();
  await expect(description).toHaveValue('Typed before the answer.');
  await page.unrouteAll();

  const other = await open(browser, 'admin', page.url());
  await nameOf(other).fill('Night ferries');
  await other.getByRole('button', { name: 'Save' }).click();
  await done(other, 'Saved');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  const waiting = page.getByText(/This browser kept words from/);
  await expect(waiting).toBeVisible();
  await nameOf(page).fill('Night ferries, daily');
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: 'Save' }).click();
  await done(page, 'Saved');
  await page.reload();
  await expect(waiting).toBeVisible();
  await page.getByRole('button', { name: 'Show my words' }).click();
  await expect(description).toHaveValue('Typed before the answer.');
  await page.goto('/desk/site/columns/new');
  await expect(description).toHaveValue('');
  await expect(page.getByText('Words from')).toHaveCount(0);
});

test('a page is edited where it stands; a second editor is told, and nobody’s words are lost on the way out', async ({ browser }) => {
  const page = await open(browser, 'editor', '/desk/site/pages');
  await expect(page.getByText('Search engines are told: this is the paper’s corrections policy.')).toBeVisible();
  await expect(page.getByText(/Give a page one of these addresses and they are told of it: diversity-policy, fact-checking/)).toBeVisible();
  await page.getByRole('link', { name: 'Contact', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeVisible();
  const other = await open(browser, 'admin', page.url());
  await expect(other.getByRole('textbox', { name: 'Text' })).toBeVisible();

  await page.getByRole('textbox', { name: 'Text' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ring the harbour bell twice.');
  await page.getByRole('link', { name: 'Pages' }).click();
  await expect(page.getByRole('alertdialog', { name: 'Leave without saving?' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep writing' }).click();
  await page.waitForTimeout(600);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText(/Words from .* that were not saved are back here\./)).toBeVisible();
  await expect(page.getByText('Ring the harbour bell twice.')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await done(page, 'Readers see it at their next request.');
  expect(await (await read('/pages/contact')).text()).toContain('Ring the harbour bell twice.');

  await other.getByRole('textbox', { name: 'Standfirst' }).click();
  await other.keyboard.type('Write to us. ');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText('changed this while you wrote. Your words are still here.')).toBeVisible();
  expect(await (await read('/pages/contact')).text()).not.toContain('Write to us.');
  await other.getByRole('button', { name: 'Put mine in its place' }).click();
  await other.getByRole('button', { name: 'Replace theirs' }).click();
  await done(other, 'Readers see it at their next request.');
  expect(await (await read('/pages/contact')).text()).toContain('Write to us.');

  // A former version stands in the form again; readers have it once it is saved.
  await other.getByRole('button', { name: 'Versions…' }).click();
  await other.getByRole('list', { name: 'Versions' }).getByRole('button').nth(1).click();
  await expect(other.getByRole('dialog').getByRole('insertion').filter({ hasText: 'Write to us.' })).toBeVisible();
  await other.getByRole('button', { name: 'Put these words into the page' }).click();
  await expect(other.getByRole('textbox', { name: 'Text' })).toContainText('Ring the harbour bell twice.');
  await expect(other.getByText('Not saved yet')).toBeVisible();
  expect(await (await read('/pages/contact')).text()).toContain('Write to us.');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await read('/pages/contact')).text()).not.toContain('Write to us.');
});

test('a new page is public once it is saved, and the navigation leads to it', async ({ browser }) => {
  const page = await open(browser, 'editor', '/desk/site/pages/new');
  await page.getByRole('textbox', { name: 'Headline' }).click();
  await page.keyboard.type('How we work');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Slowly.');
  await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue('how-we-work');
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await expect(page).toHaveURL(/\/pages\/[0-9a-f-]{36}$/);
  expect(await (await read('/pages/how-we-work')).text()).toContain('Slowly.');

  await page.goto('/desk/site/navigation');
  await page.getByRole('button', { name: 'Add a link to the foot' }).click();
  await page.getByLabel('Leads to').selectOption('A page');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Choose where it leads.')).toBeVisible();
  await page.getByLabel('Which').selectOption('How we work');
  await page.getByRole('button', { name: 'Move up: How we work' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await done(page, 'Saved. Readers see it at their next request.');
  expect(await (await read('/')).text()).toMatch(/href="\/pages\/how-we-work"[^>]*>How we work<.*href="\/pages\/imprint"/s);
});

test('a topic is found, described and renamed; an author gets a portrait', async ({ browser }) => {
  const page = await open(browser, 'editor', '/desk/site/topics');
  await page.getByLabel('Find a topic').fill('hormuz');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=hormuz/);
  const topic = page.getByRole('list', { name: 'Topics' }).getByRole('link').first();
  await topic.click();
  await nameOf(page).fill('Strait of Hormuz and Musandam');
  // The browser's way back asks nothing: the words are kept, and there again.
  await page.waitForTimeout(600);
  await page.goBack();
  await expect(page.getByLabel('Find a topic')).toBeVisible();
  await page.goForward();
  await expect(page.getByText(/Words from .* that were not saved are back here\./)).toBeVisible();
  await expect(nameOf(page)).toHaveValue('Strait of Hormuz and Musandam');
  await page.getByRole('button', { name: 'Save' }).click();
  await done(page, /Saved/);
  const path = await page.getByRole('link', { name: 'Open the page' }).getAttribute('href');
  expect(await (await read(path ?? '')).text()).toContain('Strait of Hormuz and Musandam');

  await page.goto('/desk/site/authors');
  await page.getByRole('list', { name: 'Authors' }).getByRole('link').first().click();
  await page.getByRole('button', { name: /^Choose (a|another) picture$/ }).click();
  await page.getByRole('dialog').getByRole('list').getByRole('button').first().click();
  await page.getByRole('button', { name: 'Save' }).click();
  await done(page, /Saved/);
});

test('a topic becomes another one: its articles are the other’s, and its address leads there', async ({ browser }) => {
  const page = await open(browser, 'editor', '/desk/site/topics');
  await page.getByLabel('Find a topic').fill('black sea');
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Topics' }).getByRole('link').first().click();
  const former = (await page.getByRole('link', { name: 'Open the page' }).getAttribute('href')) ?? '';
  await page.getByRole('button', { name: 'Merge into…' }).click();
  await page.getByRole('combobox', { name: 'Merge into which topic' }).fill('georgia');
  await page.getByRole('option', { name: 'Georgia' }).click();
  const question = page.getByRole('alertdialog', { name: /Merge “Black Sea” into “Georgia”\?/ });
  await expect(question).toContainText(/\d+ articles? with “Black Sea” will have “Georgia” instead\./);
  await question.getByRole('button', { name: 'Merge them' }).click();
  await done(page, /is “Georgia” now/);
  await expect(page.getByRole('heading', { name: 'Georgia' })).toBeVisible();
  const moved = await read(former);
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/topics/georgia']);
});

test('settings are the administrator’s; the whole room is refused to a contributor', async ({ browser }) => {
  const admin = await open(browser, 'admin', '/desk/site/settings');
  await admin.getByLabel('Name of the site').fill('The Long Causeway');
  await admin.getByRole('button', { name: 'Move up: French' }).click();
  await admin.getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByText(/Addresses in English carry no language/)).toBeVisible();
  await admin.getByRole('button', { name: 'Move up: English' }).click();
  await admin.getByRole('button', { name: 'Save' }).click();
  await done(admin, /Saved/);
  expect(await (await read('/')).text()).toContain('The Long Causeway');

  expect(await (await read('/feeds/en/rss.xml')).text()).toContain('<content:encoded>');
  await admin.getByLabel('What goes out of each article').selectOption('Headline and standfirst, with a link to the article');
  await admin.getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await read('/feeds/en/rss.xml')).text()).not.toContain('<content:encoded>');

  // What machines may do is true at the next request, in every form.
  expect((await read('/')).headers.get('content-usage')).toBe('train-ai=n, ai-use=y, search=y');
  await admin.getByLabel('Use of what is published').selectOption('Search engines alone');
  await expect(admin.getByText('AI crawlers of both kinds are asked to stay away')).toBeVisible();
  await admin.getByLabel('Contact for security').fill('nobody');
  await admin.getByLabel('Associations that the paper belongs to').fill('https://association.example/');
  await admin.getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByText('An e-mail address or an address that begins with https://.')).toBeVisible();
  await admin.getByLabel('Contact for security').fill('https://example.org/security');
  await admin.getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await read('/')).headers.get('content-usage')).toBe('train-ai=n, ai-use=n, search=y');
  expect(await (await read('/robots.txt')).text()).toContain('User-agent: OAI-SearchBot\n');
  expect(await (await read('/license.xml')).text()).toContain('<prohibits type="usage">ai-all</prohibits>');
  expect(await (await read('/.well-known/security.txt')).text()).toContain('Contact: https://example.org/security\n');
  expect(await (await read('/trust.txt')).text()).toContain('belongto=https://association.example/\n');

  const editor = await open(browser, 'editor', '/desk/site/settings');
  await expect(editor.getByText('Editors cannot change the settings.')).toBeVisible();
  await expect(editor.getByLabel('Name of the site')).toHaveCount(0);

  const contributor = await open(browser, 'contributor', '/desk');
  await expect(contributor.getByRole('button', { name: 'More' })).toHaveCount(0);
  for (const path of ['', '/topics', '/pages/new', '/navigation']) {
    await contributor.goto(`/desk/site${path}`);
    await expect(contributor.getByText('Contributors cannot do this.')).toBeVisible();
  }
  const answer = await contributor.request.post('/desk/do/save-navigation', {
    headers: { origin: portal.address },
    data: { links: [], begun: '' },
  });
  expect(answer.status()).toBe(403);
});

for (const { viewport, colorScheme } of [
  { viewport: WIDE, colorScheme: 'light' },
  { viewport: PHONE, colorScheme: 'dark' },
] as const)
  test(`every part at ${viewport.width} px, ${colorScheme}: axe finds nothing, nothing sticks out, the browser does not complain`, async ({
    browser,
  }) => {
    const page = await open(browser, 'admin', '/desk/site', viewport);
    await page.emulateMedia({ colorScheme });
    const complaints = listen(page);
    const first = async (list: string) => (await page.getByRole('list', { name: list }).first().getByRole('link').first().getAttribute('href')) ?? '';
    const forms: string[] = [];
    for (const part of ['', '/types', '/columns', '/topics', '/authors', '/pages']) {
      await page.goto(`/desk/site${part}`);
      const name = { '': 'Sections', '/types': 'Reports' }[part] ?? part.slice(1, 2).toUpperCase() + part.slice(2);
      forms.push(await first(name));
      expect(await barriersOf(page), part).toEqual([]);
      expect(await overflowOf(page), part).toBe(0);
      if (viewport === PHONE) expect(await smallTargets(page), part).toEqual([]);
    }
    for (const path of [...forms, '/desk/site/navigation', '/desk/site/settings', '/desk/site/sections/new', '/desk/site/pages/new']) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await barriersOf(page), path).toEqual([]);
      expect(await overflowOf(page), path).toBe(0);
      if (viewport === PHONE) expect(await smallTargets(page), path).toEqual([]);
    }
    expect(complaints.filter((said) => !said.includes('preload'))).toEqual([]);
  });
