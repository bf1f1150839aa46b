/** What a first visit to a page costs over the line, as a real browser asks for it. */
import { type Browser, chromium, type Request } from '@playwright/test';
import { browserArguments, findBrowser, isRoot } from '../scripts/find-browser.ts';

export interface PageWeight {
  /** Compressed bytes of bodies. */
  html: number;
  css: number;
  javascript: number;
  fonts: number;
  pictures: number;
  /** All but pictures. */
  requests: number;
}

const KINDS: Record<string, Exclude<keyof PageWeight, 'requests'>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'javascript',
  font: 'fonts',
  image: 'pictures',
};

/** Opens each page in an empty browser on a phone's screen and adds up what it loads; undefined where there is no browser. */
export async function weighPages<Kind extends string>(pages: Record<Kind, string>): Promise<Record<Kind, PageWeight> | undefined> {
  const executablePath = findBrowser();
  if (!executablePath) return undefined;
  const browser = await chromium.launch({ executablePath, args: browserArguments(isRoot()) });
  try {
    const weights = {} as Record<Kind, PageWeight>;
    for (const [kind, address] of Object.entries(pages) as [Kind, string][]) weights[kind] = await weigh(browser, address);
    return weights;
  } finally {
    await browser.close();
  }
}

async function weigh(browser: Browser, address: string): Promise<PageWeight> {
  // A context of its own has an empty cache.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const finished: Request[] = [];
    page.on('requestfinished', (request) => finished.push(request));
    await page.goto(address, { waitUntil: 'networkidle' });
    return await addUp(finished);
  } finally {
    await context.close();
  }
}

async function addUp(requests: Request[]): Promise<PageWeight> {
  const weight: PageWeight = { html: 0, css: 0, javascript: 0, fonts: 0, pictures: 0, requests: 0 };
  for (const request of requests) {
    const kind = KINDS[request.resourceType()];
    if (kind) weight[kind] += (await request.sizes()).responseBodySize;
    if (kind !== 'pictures') weight.requests += 1;
  }
  return weight;
}
