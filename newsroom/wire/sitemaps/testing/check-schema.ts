/** For tests: holds sitemaps and their index against XML schemas, by libxml2. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';

const own = (name: string) => ({ fileName: name, contents: readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8') });
/** That of sitemaps.org, of 2008. */
const protocol = () => {
  const entry = fileURLToPath(import.meta.resolve('sitemap'));
  const folder = entry.slice(0, entry.lastIndexOf('/node_modules/sitemap/') + '/node_modules/sitemap/'.length);
  return { fileName: 'sitemap.xsd', contents: readFileSync(`${folder}schema/sitemap.xsd`, 'utf8') };
};

/** What is wrong with each document, in words; nothing when all are sound. */
export async function breachesOfSchema(kind: 'sitemap' | 'index', documents: Record<string, string>): Promise<string[]> {
  const xml = Object.entries(documents).map(([path, contents]) => ({ fileName: path.replace(/\W/g, '_'), contents }));
  const [schema, preload] =
    kind === 'index' ? [own('index.xsd'), []] : [own('all.xsd'), [protocol(), ...['image.xsd', 'news.xsd', 'link.xsd'].map(own)]];
  const { errors } = await validateXML({ xml, schema, preload, maxMemoryPages: 4_096 });
  return errors.map(({ rawMessage }) => rawMessage);
}
