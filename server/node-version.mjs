/**
 * Imported before everything else: ends the program in words when Node is another than the one it is made for. Nothing
 * here is newer than what any Node with modules can read, and nothing is imported.
 */
var major = Number(process.versions.node.split('.')[0]);
if (major !== 24) {
  console.error(
    'Dateline runs on Node 24, and this is Node ' +
      process.versions.node +
      '. ' +
      'Start it with "npm start" after "npm install": the right Node is installed with the packages.',
  );
  process.exit(1);
}
