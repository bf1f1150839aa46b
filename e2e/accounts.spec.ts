/** How people come to the desk, and leave it: from an empty folder to a newsroom of two, in one browser after the other. */
import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type Portal, startPortal } from './portal.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const ADA = { name: 'Ada Fields', email: 'ada@news.example', password: 'nine otters under ice' };
const CHLOE = { name: 'Chloe Marsh', email: 'chloe@news.example', password: 'seven herons on a wire' };

let portal: Portal;
let ada: BrowserContext;
let key = '';
let recoveryCode = '';
let lastStep = 0;

test.beforeAll(async ({ browser }) => {
  portal = await startPortal({ env: { SAMPLE_EDITION: 'off' } });
  ada = await browser.newContext();
});
test.afterAll(async () => {
  await ada.close();
  await portal.stop();
});

/** Runs the operator's command beside the running server. */
function people(...words: string[]): string {
  const env = { ...process.env, DATA_DIR: portal.folder, SITE_URL: portal.address };
  return execFileSync(process.execPath, ['scripts/people.ts', ...words], { env, encoding: 'utf8' }).trim();
}

const alertOn = (page: Page) => page.getByRole('alert').filter({ hasText: /\w/ });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto(`${portal.address}/desk/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

async function inNewBrowser(browser: Browser, journey: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  await journey(await context.newPage());
  await context.close();
}

/** The next code that an authenticator with that key shows and that was not used yet. */
async function nextCode(): Promise<string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...key].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  // A code one step ahead is taken; two ahead is not yet.
  while (lastStep > Math.floor(Date.now() / 30_000)) await new Promise((resolve) => setTimeout(resolve, 500));
  lastStep = Math.max(lastStep + 1, Math.floor(Date.now() / 30_000));
  const counter = Buffer.alloc(8);
  counter.writeUInt32BE(lastStep, 4);
  const mac = createHmac('sha1', secret).update(counter).digest();
  return String((mac.readUInt32BE((mac[19] ?? 0) & 15) & 0x7fffffff) % 1e6).padStart(6, '0');
}

test('the first administrator sets the desk up by the printed link, which works once', async ({ browser }) => {
  const link = /http\S+\/desk\/set-up#\S+/.exec(portal.said())?.[0] ?? '';
  const page = await ada.newPage();
  await page.goto(link);
  await expect(heading(page, 'Set up the desk')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByLabel('Name').fill(ADA.name);
  await page.getByLabel('E-mail').fill(ADA.email);
  await page.getByLabel('Password').fill('password1234');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(alertOn(page)).toContainText('Many people have this password.');
  await page.getByLabel('Password').fill(ADA.password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page).toHaveURL(`${portal.address}/desk`);
  // The site has nothing yet: the first page says where to begin.
  await expect(page.getByRole('region', { name: 'To begin with' }).getByRole('link')).toHaveText([/newspaper/, /sections/, /types/, /authors/]);

  await inNewBrowser(browser, async (other) => {
    await other.goto(link);
    await expect(other.getByText('This link has been used, or is too old.')).toBeVisible();
  });
  expect(() => people('set-up')).toThrow();
});

test('a wrong password is refused in the same words as an unknown address, and then one waits', async ({ browser }) => {
  await inNewBrowser(browser, async (page) => {
    await signIn(page, { email: 'nobody@news.example', password: 'not this one at all' });
    await expect(alertOn(page)).toHaveText('E-mail or password is wrong.');
    await signIn(page, { ...ADA, password: 'not this one at all' });
    await expect(alertOn(page)).toHaveText('E-mail or password is wrong.');
    for (let n = 0; n < 3; n += 1) {
      await page.getByLabel('Password').fill('not this one either');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    }
    await expect(alertOn(page)).toHaveText(/^E-mail or password is wrong\. Next try in \d+ seconds?\.$/);
    // What was typed is still there.
    await expect(page.getByLabel('E-mail')).toHaveValue(ADA.email);
  });
  // Her own browser is known: she does not wait for what strangers did.
  const page = await ada.newPage();
  await page.goto(`${portal.address}/desk/account`);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page).toHaveURL(/sign-in/);
  await signIn(page, ADA);
  await expect(page).toHaveURL(`${portal.address}/desk`);
});

test('an authenticator is turned on by its first code, and then a code is asked for', async ({ browser }) => {
  const page = await ada.newPage();
  await page.goto(`${portal.address}/desk/account`);
  await page.getByRole('button', { name: 'Turn on…' }).click();
  const part = page.locator('section', { has: page.getByRole('heading', { name: 'Second factor' }) });
  await part.getByLabel('Your password now').fill(ADA.password);
  await part.getByRole('button', { name: 'Go on' }).click();
  await expect(part.getByRole('img', { name: 'Code to scan' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  key = (await part.locator('.scan-key code').innerText()).replace(/\s/g, '');
  recoveryCode = await part.getByRole('listitem').first().innerText();
  await part.getByLabel('Code that it shows').fill(await nextCode());
  await part.getByRole('button', { name: 'Turn on' }).click();
  await expect(page.getByText('On: signing in by password asks for a code.')).toBeVisible();

  await inNewBrowser(browser, async (other) => {
    await signIn(other, ADA);
    await expect(other.getByLabel('Code', { exact: true })).toBeVisible();
    await other.goto(`${portal.address}/desk`);
    await expect(other).toHaveURL(/sign-in/);
    await signIn(other, ADA);
    await other.getByLabel('Code', { exact: true }).fill(await nextCode());
    await other.getByRole('button', { name: 'Go on' }).click();
    await expect(other).toHaveURL(`${portal.address}/desk`);
  });
  await inNewBrowser(browser, async (other) => {
    await signIn(other, ADA);
    await other.getByRole('button', { name: 'Use a recovery code' }).click();
    await other.getByLabel('Recovery code').fill(recoveryCode);
    await other.getByRole('button', { name: 'Go on' }).click();
    await expect(other).toHaveURL(`${portal.address}/desk`);
  });
});

test('a passkey is made on the device, and signs in without a password', async () => {
  const page = await ada.newPage();
  const devtools = await ada.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${portal.address}/desk/account`);
  const part = page.locator('section', { has: page.getByRole('heading', { name: 'Passkeys' }) });
  await part.getByRole('button', { name: 'Add a passkey…' }).click();
  await part.getByLabel('What you call it').fill('work laptop');
  await part.getByLabel('Your password now').fill(ADA.password);
  await part.getByRole('button', { name: 'Go on' }).click();
  await expect(part.getByRole('listitem')).toContainText('work laptop');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page).toHaveURL(/sign-in/);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page).toHaveURL(`${portal.address}/desk`);
});

test('a colleague is invited, makes an account, and may do what the role says', async ({ browser }) => {
  const page = await ada.newPage();
  await page.goto(`${portal.address}/desk/people`);
  await page.getByLabel('E-mail').fill(CHLOE.email);
  await page.getByLabel('Role', { exact: true }).selectOption('Contributor');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  const link = await page.locator('.made-link code').innerText();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const chloe = await browser.newContext();
  const hers = await chloe.newPage();
  await hers.goto(link);
  await expect(hers.getByText('For chloe@news.example (Contributor).')).toBeVisible();
  await hers.getByLabel('Name').fill(CHLOE.name);
  await hers.getByLabel('Password').fill(CHLOE.password);
  await hers.getByRole('button', { name: 'Make the account' }).click();
  await expect(hers).toHaveURL(`${portal.address}/desk`);
  await hers.goto(`${portal.address}/desk/people`);
  await expect(hers.getByText('Contributors cannot change who works here.')).toBeVisible();

  // A changed role ends what she is signed in with.
  await page.reload();
  await page.getByLabel('Role of Chloe Marsh').selectOption('Editor');
  await expect(page.getByText('Chloe Marsh: Editor. Their sessions have ended.')).toBeVisible();
  await hers.goto(`${portal.address}/desk`);
  await expect(hers).toHaveURL(/sign-in/);
  await signIn(hers, CHLOE);
  await expect(hers).toHaveURL(/\/desk(\?|$)/);
  await hers.goto(`${portal.address}/desk/log`);
  await expect(hers.getByRole('listitem').filter({ hasText: 'Ada Fields changed the role of Chloe Marsh editor' })).toBeVisible();
  expect((await new AxeBuilder({ page: hers }).analyze()).violations).toEqual([]);
  await chloe.close();
});

test('a lost password is restored by a link from the command, beside the running server', async ({ browser }) => {
  const link = people('reset', CHLOE.email);
  const next = 'a kettle for the night desk';
  await inNewBrowser(browser, async (page) => {
    await page.goto(link);
    await page.getByLabel('Password').fill(next);
    await page.getByRole('button', { name: 'Take this password' }).click();
    await expect(page).toHaveURL(`${portal.address}/desk`);
  });
  await inNewBrowser(browser, async (page) => {
    // A link that could not be looked at is not called used.
    await page.route('**/read-link', (route) => route.abort(), { times: 1 });
    await page.goto(link);
    await expect(page.getByText('The server does not answer.')).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('This link has been used, or is too old.')).toBeVisible();
    await expect(page.getByText('This desk sends no mail.')).toBeVisible();
  });
  await inNewBrowser(browser, async (page) => {
    await signIn(page, CHLOE);
    await expect(alertOn(page)).toHaveText('E-mail or password is wrong.');
    await signIn(page, { ...CHLOE, password: next });
    await expect(page).toHaveURL(`${portal.address}/desk`);
  });
});

test('signing out everywhere ends the other browsers’ sessions too', async ({ browser }) => {
  const page = await ada.newPage();
  await inNewBrowser(browser, async (other) => {
    await signIn(other, ADA);
    await other.getByLabel('Code', { exact: true }).fill(await nextCode());
    await other.getByRole('button', { name: 'Go on' }).click();
    await expect(other).toHaveURL(`${portal.address}/desk`);
    await page.goto(`${portal.address}/desk/account`);
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await expect(page).toHaveURL(/sign-in/);
    await other.goto(`${portal.address}/desk/account`);
    await expect(other).toHaveURL(/sign-in\?next=/);
  });
});

test('with the sample edition the sign-in page shows accounts to try, and elsewhere nobody can use them', async ({ page, browser }) => {
  await page.goto('/desk/sign-in');
  await expect(page.getByText('try the desk first')).toBeVisible();
  const public_ = await startPortal({ env: { TRUST_PROXY: '127.0.0.1' } });
  await inNewBrowser(browser, async (other) => {
    await other.goto(`${public_.address}/desk/sign-in`);
    await expect(other.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
    await expect(other.getByText('try the desk first')).toHaveCount(0);
  });
  expect(public_.said()).toContain('/desk/set-up#');
  await public_.stop();
});
