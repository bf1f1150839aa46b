/**
 * Who may import whom. `npm run check` reads this through scripts/layers.ts; the bare command-line tool cannot,
 * since it does not parse .tsx without TypeScript's own compiler API.
 * Every rule has a planted violation in scripts/layer-rules.test.ts.
 */

const ROOMS = '^(app|components|newsroom|db|server)/';
const TEST = '\\.test\\.tsx?$';
const installed = (names) => `(^|/)node_modules/(${names})/`;

const forbidden = [
  {
    name: 'server-draws-nothing',
    comment: 'Node runs the server as it lies there and cannot load .tsx; what is drawn passes through the framework.',
    from: { path: '^server/' },
    to: { path: '^(app|components)/' },
  },
  {
    name: 'app-composes-only',
    comment: 'Pages hold no SQL and know no socket: they ask the newsroom. The server calls the app, never the reverse.',
    from: { path: '^app/' },
    to: { path: '^(db|server)/' },
  },
  {
    name: 'components-look-downward',
    comment: 'What is drawn takes props and gives markup, so that any page, preview or newsletter can use it.',
    from: { path: '^components/' },
    to: { path: '^(app|db|server)/' },
  },
  {
    name: 'components-ask-nothing',
    comment: 'Props in, markup out, never a query: a component that reads the database makes a page slow where nobody looks.',
    from: { path: '^components/' },
    to: { path: '^newsroom/.+-queries\\.ts$' },
  },
  {
    name: 'ui-knows-no-news',
    comment: 'components/ui holds what any site could use; with news in it, it would become a second components/article.',
    from: { path: '^components/ui/' },
    to: { path: '^components/(article|front|page|desk)/' },
  },
  {
    name: 'newsroom-looks-downward',
    comment: 'The domain runs without pages and without a server: in tests, imports, simulations and other front ends.',
    from: { path: '^newsroom/' },
    to: { path: '^(app|components|server)/' },
  },
  {
    name: 'db-knows-nothing-of-the-rest',
    comment: 'Tables and commit lie at the bottom; a rule of the newsroom that leaked into them could not be changed alone.',
    from: { path: '^db/' },
    to: { path: '^(app|components|newsroom|server)/' },
  },
  {
    name: 'domain-without-framework',
    comment: 'News outlives frameworks: newsroom and db import neither React nor Next.',
    from: { path: '^(newsroom|db)/' },
    to: { path: installed('react|react-dom|next|server-only|client-only') },
  },
  {
    name: 'drawing-without-database',
    comment: 'Pages and components hold no SQL, not even through the library.',
    from: { path: '^(app|components)/' },
    to: { path: installed('drizzle-orm|better-sqlite3') },
  },
  {
    name: 'readers-without-desk',
    comment: 'The desk ships scripts and reads drafts. Public pages must never come to hold a piece of it.',
    from: { path: '^app/\\((reader|wire)\\)/' },
    to: { path: '^(app/desk|components/desk)/' },
  },
  {
    name: 'desk-without-readers',
    comment: 'Two root layouts with two policies: the desk shares components with the public pages, not pages.',
    from: { path: '^app/desk/' },
    to: { path: '^app/\\((reader|wire)\\)/' },
  },
  {
    name: 'public-never-reaches-drafts',
    comment: "What readers may see is decided by where it lies. If no chain of imports leads to the desk's tables, no query can leak them.",
    from: { path: '^app/\\((reader|wire)\\)/' },
    to: { path: '^db/schema/desk/', reachable: true },
  },
  {
    name: 'site-without-tools',
    comment: 'Scripts, benchmarks and tests use the site; the site never needs them to run.',
    from: { path: ROOMS, pathNot: TEST },
    to: { path: `^(scripts|bench|e2e)/|${TEST}` },
  },
  {
    name: 'site-without-development-packages',
    comment: 'With NODE_ENV=production npm leaves development dependencies out, and the site must still build and start.',
    from: { path: ROOMS, pathNot: `${TEST}|/testing/|^db/config/` },
    to: { dependencyTypes: ['npm-dev'] },
  },
  {
    name: 'no-cycles',
    comment: 'A cycle means that two files tell one story, or that what runs first depends on who asked.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolved-imports',
    comment: 'An import that the tool cannot follow is one that no rule above sees.',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: forbidden.map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'default', 'types'] },
  },
};
