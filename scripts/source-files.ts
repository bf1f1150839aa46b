/** Lists the project's own files, for the checks that must not pass by reading nothing. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders that hold the project's code. */
export const CODE_FOLDERS = ['app', 'components', 'newsroom', 'db', 'server', 'scripts', 'bench', 'e2e'] as const;

/** Files below the given folders of `root`, as paths with forward slashes relative to it, sorted. Missing folders hold none. */
export function listFiles(root: string, folders: readonly string[] = CODE_FOLDERS): string[] {
  const files: string[] = [];
  for (const folder of folders) {
    if (!existsSync(join(root, folder))) continue;
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      files.push(
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      );
    }
  }
  return files.sort();
}

/** Whether a file is TypeScript that this project wrote. */
export const isSource = (file: string): boolean => /\.tsx?$/.test(file) && !file.endsWith('.d.ts');
