/** Lighthouse with its mobile profile: a slow phone and a slow line, simulated. */
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { browserArguments, findBrowser, isRoot } from '../scripts/find-browser.ts';
import { freePort } from './loopback.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Audit {
  /** From 0 to 100, by category. */
  scores: Record<string, number>;
  layoutShift: number;
  /** Titles of the audits that cost points. */
  faults: string[];
}

/** Looks at each page; undefined where there is no browser. */
export async function auditPages<Kind extends string>(pages: Record<Kind, string>): Promise<Record<Kind, Audit> | undefined> {
  const executablePath = findBrowser();
  if (!executablePath) return undefined;
  const port = await freePort();
  const browser = await chromium.launch({ executablePath, args: [...browserArguments(isRoot()), `--remote-debugging-port=${port}`] });
  try {
    const audits = {} as Record<Kind, Audit>;
    for (const [kind, address] of Object.entries(pages) as [Kind, string][]) audits[kind] = await audit(address, port);
    return audits;
  } finally {
    await browser.close();
  }
}

async function audit(address: string, port: number): Promise<Audit> {
  const result = await lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (!result) throw new Error(`Lighthouse said nothing of ${address}.`);
  const { categories, audits } = result.lhr;
  const weighing = CATEGORIES.flatMap((name) => categories[name]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
  const faults = weighing.flatMap(({ id }) => {
    const { score = null, title = id } = audits[id] ?? {};
    return score !== null && score < 1 ? [title] : [];
  });
  return {
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])),
    layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    faults: [...new Set(faults)],
  };
}
