/** What a browser and axe find wrong with a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Collects what a browser complains about from now on: console, failed requests, violations of the policy. */
export function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What a page takes back itself, since a later question or another page has made it idle, is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document') complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** What breaks WCAG 2.2 AA on the page as it stands, in words. */
export async function barriersOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/**
 * What a finger hits too easily beside: less than 44 px high, with what lies around it for that. A text that is edited where it
 * stands is as it is printed.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isShown = (one: Element) => one.getBoundingClientRect().width > 1 && getComputedStyle(one).visibility !== 'hidden';
    const around = (one: Element): number => {
      const { content, position, top, bottom } = getComputedStyle(one, '::after');
      return content !== 'none' && position === 'absolute' ? -(Math.min(0, Number.parseFloat(top)) + Math.min(0, Number.parseFloat(bottom))) || 0 : 0;
    };
    return [...document.querySelectorAll('a[href]:not(.skip), button, input, select, textarea, summary')].flatMap((one) => {
      if (one.closest('[contenteditable], .line-field')) return [];
      const hit = one.matches('[type="checkbox"], [type="radio"]') ? (one.closest('label') ?? one) : one;
      const height = hit.getBoundingClientRect().height + around(hit);
      return isShown(hit) && height < 43.5 ? [`${one.tagName} ${one.className} “${one.textContent?.slice(0, 30)}”: ${Math.round(height)} px`] : [];
    });
  });

/** How many pixels of the page stick out sideways. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
