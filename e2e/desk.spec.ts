import { expect, test } from '@playwright/test';
import { signIn } from './desk-people.ts';

test('a stranger is asked to sign in, and then comes to where they wanted to go', async ({ page, baseURL }) => {
  await page.goto('/desk');
  await expect(page).toHaveURL(/\/desk\/sign-in\?next=%2Fdesk$/);
  await page.getByLabel('E-mail').fill('editor@demonstration.example');
  await page.getByLabel('Password').fill('not this one at all');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'E-mail or password is wrong.' })).toBeVisible();
  await page.getByLabel('Password').fill('try the desk first');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}/desk`);
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
});

test('where the desk has nothing it says so, and leads back', async ({ page, baseURL }) => {
  await signIn(page, baseURL ?? '', 'editor');
  const answer = await page.goto('/desk/nothing/here');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such page at the desk' })).toBeVisible();
  await page.getByRole('link', { name: 'To the desk' }).click();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
});

test('a session opens the desk without the form', async ({ page, baseURL }) => {
  await signIn(page, baseURL ?? '', 'editor');
  await page.goto('/desk');
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
});
