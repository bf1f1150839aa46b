/** The program's first file. Older Nodes cannot load the others at all, so that these words come before them. */
import './node-version.mjs';

await import('./start.ts');
