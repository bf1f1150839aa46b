/** What no linter knows about this house: a table of rules, each a pattern that must not occur and the reason. */

export interface HouseRule {
  name: string;
  /** Why, in a sentence that helps whoever broke it. */
  why: string;
  /** Which files it looks at: paths with forward slashes from the project's root. */
  files: RegExp;
  /** Files among those that may. */
  except?: RegExp;
  /** What no line may hold. Without it and without `lines`, no such file may exist. */
  pattern?: RegExp;
  /** How many lines a file may have. */
  lines?: number;
  /** Comments count too; otherwise they may speak of what is forbidden. */
  inComments?: boolean;
}

/** A file that a rule forbids, or a place in it. Lines count from 1. */
export interface Breach {
  rule: string;
  file: string;
  line?: number;
  found?: string;
}

const TESTS = /\.test\.tsx?$|\/testing\//;
const READER_FILES = /^(app\/\((reader|wire)\)|components\/(article|front|page))\/.+\.tsx?$/;

export const HOUSE_RULES: HouseRule[] = [
  {
    name: 'names-that-tell',
    why: 'A file named after nothing collects everything. Name it after the one thing it holds.',
    files: /(^|\/)(utils?|index|helpers?|misc|common)\.(tsx?|m?js|css)$/,
  },
  {
    name: 'two-screens',
    why: 'A file tells one story on at most two screens; when it tells two, it becomes two.',
    files: /\.(tsx?|mjs)$/,
    except: /^newsroom\/sample\/|\.test\.tsx?$|^e2e\//,
    lines: 300,
  },
  {
    name: 'readers-without-scripts',
    why: 'Public pages are complete without JavaScript: they ship none of the framework, so nothing in them may need it.',
    files: READER_FILES,
    pattern: /^\s*['"]use (client|server)['"]/,
  },
  {
    name: 'whole-answers',
    why: "The framework's own way out answers an empty shell that only scripts fill. Say it through newsroom/site/answer.ts.",
    files: READER_FILES,
    pattern: /(?<![.\w])(notFound|redirect|permanentRedirect|forbidden|unauthorized)\(|from 'next\/navigation'/,
  },
  {
    name: 'no-error-boundaries',
    why: 'error.tsx must be a client component, loading.tsx leaves holes that scripts fill: a page is whole or it is the 500 page.',
    files: /^app\/\((reader|wire)\)\/(.+\/)?(error|global-error|loading|not-found|forbidden|unauthorized)\.tsx?$/,
  },
  {
    name: 'complete-pages',
    why: 'A Suspense boundary streams its content in with a script, and readers have none.',
    files: READER_FILES,
    pattern: /<Suspense\b/,
  },
  {
    name: 'nothing-inline',
    why: "The readers' policy allows no inline style or script: a class does it, and crops are cut, not positioned.",
    files: READER_FILES,
    pattern: /\bstyle=|\bon[A-Z]\w+=\{|'next\/(image|script|legacy\/image)'/,
  },
  {
    name: 'data-in-one-place',
    why: 'What search engines are told stands in a page as it is written: one component escapes it, and nobody else puts raw markup there.',
    files: READER_FILES,
    except: /^components\/page\/json-ld\//,
    pattern: /dangerouslySetInnerHTML|ld\+json/,
  },
  {
    name: 'time-passed-in',
    why: 'Time and chance are parameters, so that the domain can be replayed, simulated and tested at any hour.',
    files: /^(newsroom|db)\/.+\.tsx?$/,
    except: /\.test\.tsx?$|\/testing\/|^newsroom\/site\/clock\.ts$/,
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bTemporal\.Now\b/,
  },
  {
    name: 'client-passed-in',
    why: 'There is one client for other machines, and it is passed in: addresses are checked there, and nothing is fetched while a page is made.',
    files: /^(app|components|newsroom|db)\/.+\.tsx?$/,
    except: new RegExp(`${TESTS.source}|^components/desk/act\\.ts$`),
    pattern: /(?<![.\w])fetch\(|'node:(http|https|http2|net|tls|dgram)'|'undici'/,
  },
  {
    name: 'plain-sql',
    why: 'Raw SQL and identifiers are where strings become code. One file builds them, from column objects alone.',
    files: /^(app|components|newsroom|db|server)\/.+\.tsx?$/,
    except: /^db\/upsert\.ts$/,
    pattern: /\bsql\.(raw|identifier)\b/,
  },
  {
    name: 'one-full-text-query',
    why: "A reader's words become a full-text query in one place, where each is quoted; anywhere else they could be operators.",
    files: /^(app|components|newsroom|db|server)\/.+\.tsx?$/,
    except: /^newsroom\/search\/full-text\.ts$|\.test\.tsx?$/,
    pattern: /\bMATCH\b/,
  },
  {
    name: 'portable-writes',
    why: 'Content can be answered by another engine, or replayed, only if each write says everything itself: no clock, chance, counter or RETURNING in it.',
    files: /^(db|newsroom)\/.+\.(ts|sql)$/,
    except: /^(db\/(migrations|schema)\/(accounts|views)|newsroom\/accounts)\/|\.test\.ts$/,
    pattern:
      /\b(AUTOINCREMENT|RETURNING|CURRENT_(TIMESTAMP|DATE|TIME))\b|\.returning\(|(?<!\.)\brandom\(\)|\bunixepoch\(\)|\b(date|time|datetime|julianday|strftime)\([^)]*'now'|\bautoIncrement: true/,
  },
  {
    name: 'rooms-by-name',
    why: 'Across rooms an import names the room (#newsroom/…): it reads the same from everywhere and resolves in each tool.',
    files: /^(app|components|newsroom|db|server)\/.+\.tsx?$/,
    pattern: /from '(\.\.\/)+(app|components|newsroom|db|server)\//,
  },
  {
    name: 'every-test-runs',
    why: 'A test that is skipped or alone proves nothing and looks like proof.',
    files: /\.(test|spec)\.tsx?$/,
    pattern: /\b(test|it|describe)\.(only|todo|fixme)\(|\b(test|it|describe)\.skip\(['"`]/,
  },
  {
    name: 'nothing-left-for-later',
    why: 'A note to oneself in the code is read by nobody. Do it, or write an issue.',
    files: /\.(tsx?|mjs|css|sql)$/,
    pattern: /\b(TODO|FIXME|XXX|HACK)\b/,
    inComments: true,
  },
];

/** What a file breaks. `text` is asked for once at most, and only when a rule wants it. */
export function breachesOf(file: string, text: () => string, rules: HouseRule[] = HOUSE_RULES): Breach[] {
  let lines: string[] | undefined;
  return rules
    .filter((rule) => rule.files.test(file) && !rule.except?.test(file))
    .flatMap((rule) => {
      if (!rule.pattern && !rule.lines) return [{ rule: rule.name, file }];
      lines ??= text().replace(/\n$/, '').split('\n');
      return [...tooLong(rule, file, lines), ...forbiddenLines(rule, file, lines)];
    });
}

function tooLong({ name, lines: allowed }: HouseRule, file: string, lines: string[]): Breach[] {
  return allowed && lines.length > allowed ? [{ rule: name, file, line: lines.length, found: `${lines.length} lines` }] : [];
}

function forbiddenLines({ name, pattern, inComments }: HouseRule, file: string, lines: string[]): Breach[] {
  if (!pattern) return [];
  return lines.flatMap((line, index) => {
    const found = pattern.exec(inComments ? line : withoutComments(line));
    return found ? [{ rule: name, file, line: index + 1, found: found[0].trim() }] : [];
  });
}

/** Comments as this house writes them: whole lines, or after a space at the end of one. */
function withoutComments(line: string): string {
  if (/^\s*(\/\/|\/\*|\*|--)/.test(line)) return '';
  return line.replace(/\/\*.*?\*\//g, '').replace(/\s\/\/\s.*$/, '');
}
