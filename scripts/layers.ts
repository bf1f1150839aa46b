/**
 * Reads every import of the project and holds it against the rules in .dependency-cruiser.mjs.
 *
 * The tool reads nothing where TypeScript's compiler API is missing, and then finds nothing wrong. So swc parses for it,
 * each file must turn up among the modules it read, and each import in the text among the edges it found.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import swc from '@swc/core';
import type { ICruiseResult, IFlattenedRuleSet, IModule, IViolation } from 'dependency-cruiser';
import { isSource, listFiles } from './source-files.ts';

export interface LayerReport {
  /** How many of the project's files were read. */
  modules: number;
  /** How many imports were followed. */
  imports: number;
  problems: LayerProblem[];
}

/** One thing that is wrong: the rule's name (`read-everything` is the one that stands in no table), why it is there, and where. */
export interface LayerProblem {
  rule: string;
  why: string;
  where: string;
}

export interface LayerRules extends IFlattenedRuleSet {
  options: Record<string, unknown>;
}

/** dependency-cruiser asks swc for plain TypeScript; files with markup need the switch for it. */
function teachSwcMarkup(): void {
  const parse = swc.parseFileSync;
  const taught = (file: string, options?: object) => parse(file, { syntax: 'typescript', ...options, tsx: file.endsWith('.tsx') });
  Object.assign(swc, { parseFileSync: taught });
}

teachSwcMarkup();
const { cruise } = await import('dependency-cruiser');

/** Holds the imports of the project in `root` against the rules. */
export async function checkLayers(root: string, rules: LayerRules): Promise<LayerReport> {
  const { options, ...ruleSet } = rules;
  const files = listFiles(root).filter(isSource);
  const { output } = await cruise(files, { ...options, baseDir: root, validate: true, ruleSet });
  const { modules, summary } = output as ICruiseResult;
  const read = new Map(modules.map((module) => [module.source, module]));
  const own = files.flatMap((file) => read.get(file) ?? []);
  return {
    modules: own.length,
    imports: own.reduce((sum, module) => sum + module.dependencies.length, 0),
    problems: [
      ...files.filter((file) => !read.has(file)).map((file) => unread(`${file} was not read`)),
      ...own.filter(inRooms).flatMap((module) => unseenImports(module, readFileSync(join(root, module.source), 'utf8'))),
      ...summary.violations.map((violation) => toProblem(violation, rules)),
    ],
  };
}

const unread = (where: string): LayerProblem => ({ rule: 'read-everything', why: 'The rules bite only where the tool looked.', where });

const IMPORT = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\('([^']+)'\)/gm;

/** Tools and their tests may hold imports as text. */
const inRooms = ({ source }: IModule): boolean => /^(app|components|newsroom|db|server)\//.test(source);

/** Imports that stand in the text and that the tool did not report: the rules would not see them. */
function unseenImports(module: IModule, text: string): LayerProblem[] {
  const seen = new Set(module.dependencies.map((dependency) => withoutScheme(dependency.module)));
  const written = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return written.filter((name) => !seen.has(withoutScheme(name))).map((name) => unread(`${module.source}: the import of ${name} was not seen`));
}

const withoutScheme = (name: string): string => name.replace(/^node:/, '');

function toProblem({ rule: { name }, from, to, cycle, via }: IViolation, rules: LayerRules): LayerProblem {
  const path = (cycle ?? via ?? []).map((step) => step.name);
  const why = rules.forbidden?.find((rule) => rule.name === name)?.comment ?? '';
  return { rule: name, why, where: [from, ...(path.length > 0 ? path : [to])].join(' → ') };
}
