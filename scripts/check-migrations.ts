/**
 * The migrations in step with the schema, as a step of the check: for each database file the generator gets a copy of the
 * migrations and must have nothing to add.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface GeneratorConfig {
  dialect: string;
  schema: string | string[];
  out: string;
}

/** Ends a run that had nothing to add. The generator ends with 0 even when it fails, so its words must be read. */
const NOTHING_TO_ADD = 'No schema changes';

/** Runs the generator over a copy of the migrations and returns what it said. It takes relative paths only. */
function generate(config: GeneratorConfig, scratch: string): string {
  const copy = join(scratch, basename(config.out));
  cpSync(config.out, copy, { recursive: true });
  const asked = join(scratch, `${basename(config.out)}.json`);
  writeFileSync(asked, JSON.stringify({ ...config, out: relative('.', copy).replaceAll('\\', '/') }));
  const generator = resolve('node_modules/drizzle-kit/bin.cjs');
  const run = spawnSync(process.execPath, [generator, 'generate', '--config', asked], { encoding: 'utf8', timeout: 120_000 });
  return `${run.stdout}${run.stderr}${run.error?.message ?? ''}`.trim();
}

async function checkAll(scratch: string): Promise<number> {
  const configs = globSync('db/config/*.config.ts');
  let wrong = configs.length === 0 ? 1 : 0;
  for (const file of configs) {
    const { default: config } = (await import(pathToFileURL(resolve(file)).href)) as { default: GeneratorConfig };
    const said = generate(config, scratch);
    if (said.includes(NOTHING_TO_ADD)) continue;
    wrong += 1;
    console.error(`  ${config.out} is not in step with its schema. Run: npm run db:generate\n${said.replace(/^/gm, '    ')}`);
  }
  console.log(`${configs.length} databases, ${wrong} out of step with their schema.`);
  return wrong;
}

mkdirSync('node_modules/.cache', { recursive: true });
const scratch = mkdtempSync(join('node_modules', '.cache', 'migrations-'));
try {
  process.exitCode = (await checkAll(scratch)) > 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true });
}
