/** The house rules as a step of the check: prints each breach with its reason and ends with 1, or with 0. */
import { readFileSync } from 'node:fs';
import { breachesOf, HOUSE_RULES } from './house-rules.ts';
import { listFiles } from './source-files.ts';

/** The table of rules and its tests speak of what is forbidden. */
const SPEAKS_OF_RULES = /^scripts\/house-rules(\.test)?\.ts$/;

const files = listFiles(process.cwd()).filter((file) => !SPEAKS_OF_RULES.test(file));
const breaches = files.flatMap((file) => breachesOf(file, () => readFileSync(file, 'utf8')));
for (const rule of HOUSE_RULES) {
  const broken = breaches.filter((breach) => breach.rule === rule.name);
  if (broken.length === 0) continue;
  console.error(`  ${rule.name}: ${rule.why}`);
  for (const { file, line, found } of broken) console.error(`    ${line ? `${file}:${line}  ${found}` : file}`);
}
console.log(`${files.length} files read, ${HOUSE_RULES.length} rules, ${breaches.length} breaches.`);
process.exitCode = breaches.length > 0 || files.length === 0 ? 1 : 0;
