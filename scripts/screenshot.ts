/**
 * `npm run screenshot`: takes the README's picture of the site, docs/front.png.
 * `npm run screenshot -- --all <folder> [word]`: takes every kind of page (or those whose name holds the word) at three
 * widths, light and dark, to look through a design.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import sharp from 'sharp';
import { buildWhenNeeded } from '#server/build-when-needed.ts';
import { ANSWERS, PAGE_KINDS } from '../e2e/page-kinds.ts';
import { startPortal } from '../e2e/portal.ts';
import { browserArguments, findBrowser, isRoot } from './find-browser.ts';

const README_PICTURE = 'docs/front.png';
const README_BYTES = 300_000;

const KINDS = [...PAGE_KINDS, ...ANSWERS, { kind: 'Arabic article', path: '/ar/gulf/qanat-wahida-lil-murshidin' }];
const WIDTHS = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];
const SCHEMES = ['light', 'dark'] as const;

async function takeAll(browser: Browser, address: string, folder: string, word: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const kinds = KINDS.filter(({ kind }) => kind.toLowerCase().includes(word.toLowerCase()));
  for (const viewport of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const page = await browser.newPage({ viewport, colorScheme });
      for (const { kind, path } of kinds) {
        await page.goto(address + path);
        await page.evaluate(() => {
          // Pictures further down wait for a reader to come near.
          for (const image of document.images) image.loading = 'eager';
        });
        await page.waitForLoadState('networkidle');
        const name = kind.toLowerCase().replace(/\W+/g, '-');
        await page.screenshot({ path: join(folder, `${name}-${viewport.width}-${colorScheme}.png`), fullPage: true });
      }
      await page.close();
    }
    console.log(`${kinds.length} kinds of page at ${viewport.width} px`);
  }
}

/** The front page as a wide screen shows it, in as many colours as fit into the size a README may cost. */
async function takeForReadme(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  const taken = await page.screenshot();
  for (const colours of [256, 128, 64, 32]) {
    const small = await sharp(taken).resize({ width: 1280 }).png({ palette: true, colours, effort: 10 }).toBuffer();
    if (small.length > README_BYTES && colours > 32) continue;
    writeFileSync(README_PICTURE, small);
    console.log(`${README_PICTURE}: ${Math.round(small.length / 1000)} kB, ${colours} colours.`);
    return;
  }
}

const executablePath = findBrowser();
if (!executablePath) throw new Error('There is no Chromium on this machine; `node scripts/get-browser.ts` installs one.');
await buildWhenNeeded(process.cwd());
const portal = await startPortal();
const browser = await chromium.launch({ executablePath, args: browserArguments(isRoot()) });
try {
  const [all, folder = 'screenshots', word = ''] = process.argv.slice(2);
  if (all === '--all') await takeAll(browser, portal.address, folder, word);
  else await takeForReadme(browser, portal.address);
} finally {
  await browser.close();
  await portal.stop();
}
