/** The layer rules as a step of the check: prints what breaks them and ends with 1, or with 0. */
import rules from '../.dependency-cruiser.mjs';
import { checkLayers, type LayerRules } from './layers.ts';

const { modules, imports, problems } = await checkLayers(process.cwd(), rules as LayerRules);
for (const [rule, broken] of Map.groupBy(problems, (problem) => problem.rule)) {
  console.error(`  ${rule}: ${broken[0]?.why}`);
  for (const { where } of broken) console.error(`    ${where}`);
}
console.log(`${modules} files and ${imports} imports read, ${problems.length} against the rules.`);
process.exitCode = problems.length > 0 || modules === 0 ? 1 : 0;
