/**
 * Run before anything else: how Node finds the files of Drizzle. Before each of its 113 files Node reads the package's
 * description, 180 kB of it, to learn that they are modules; that took a second of each start, and as much garbage.
 */
import { registerHooks } from 'node:module';

const DRIZZLE = /\/node_modules\/drizzle-orm\/[^?]*\.js$/;

registerHooks({
  resolve(specifier, context, next) {
    const isWithin = specifier.startsWith('.') && context.parentURL !== undefined && DRIZZLE.test(context.parentURL);
    const url = isWithin ? new URL(specifier, context.parentURL).href : '';
    return DRIZZLE.test(url) ? { url, format: 'module', shortCircuit: true } : next(specifier, context);
  },
});
