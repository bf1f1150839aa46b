/** `node bench/large-site/make.ts <articles> <folder>`: makes a data folder with a large archive, and shows how far it is. */
import { existsSync, readdirSync } from 'node:fs';
import { layLargeSite } from './lay-large-site.ts';
import { progressOf } from './progress.ts';

const SEED = 1;

const [articles = 0, folder = ''] = [Number(process.argv[2]), process.argv[3]];
if (!(Number.isInteger(articles) && articles > 0) || !folder) {
  console.error('node bench/large-site/make.ts <articles> <folder>');
  process.exitCode = 1;
} else if (existsSync(folder) && readdirSync(folder).length > 0) {
  console.error(`${folder} is not empty: nothing was made.`);
  process.exitCode = 1;
} else {
  const progress = progressOf(articles);
  await layLargeSite(folder, { articles, at: new Date(), seed: SEED }, progress.told);
  progress.done();
}
