/** Signs in to the desk without its form: every journey but that of signing in begins at the desk. */
import { expect, type Page } from '@playwright/test';
import { DEMONSTRATION_PEOPLE } from '../newsroom/accounts/demonstration.ts';
import { DEMONSTRATION_PASSWORD } from '../newsroom/accounts/demonstration-password.ts';
import type { Role } from '../newsroom/accounts/roles.ts';

/** Gives the page's browser the session of the demonstration person with that role. `address` is the portal's. */
export async function signIn(page: Page, address: string, role: Role): Promise<void> {
  const person = DEMONSTRATION_PEOPLE.find((one) => one.role === role);
  const answer = await page.request.post(`${address}/desk/auth/sign-in`, {
    headers: { origin: new URL(address).origin },
    data: { email: person?.email, password: DEMONSTRATION_PASSWORD },
  });
  expect(answer.status()).toBe(200);
}
