/**
 * What npm's lock file says about packages of other systems.
 *
 * npm leaves out of the lock whatever the registry it asked does not have, so a lock written beside a partial registry
 * lacks the binaries of other systems. There `npm ci` refuses it, or installs a tool without its binary.
 */

export interface LockEntry {
  version?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[] | string;
  cpu?: string[] | string;
  libc?: string[] | string;
  engines?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  [other: string]: unknown;
}

export interface LockFile {
  packages: Record<string, LockEntry>;
  [other: string]: unknown;
}

/** An optional package that some package asks for and the lock does not hold. */
export interface MissingPackage {
  name: string;
  /** As the asking package has it: nearly always one exact version. */
  wanted: string;
  /** Path in the lock of the package that asks. */
  askedBy: string;
}

const EXACT = /^\d+\.\d+\.\d+(?:[-+].+)?$/;

/** Every optional dependency without an entry of a fitting version where Node would look for it. */
export function missingOptionals(lock: LockFile): MissingPackage[] {
  return Object.entries(lock.packages).flatMap(([askedBy, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, wanted]) => !isHeld(lock, askedBy, name, wanted))
      .map(([name, wanted]) => ({ name, wanted, askedBy })),
  );
}

function isHeld(lock: LockFile, askedBy: string, name: string, wanted: string): boolean {
  for (const folder of foldersUpward(askedBy)) {
    const found = lock.packages[`${folder}node_modules/${name}`];
    if (found) return !EXACT.test(wanted) || found.version === wanted;
  }
  return false;
}

/** `a/node_modules/b` looks below itself, below `a`, and at the top. */
function foldersUpward(path: string): string[] {
  const folders: string[] = [];
  for (let folder = path; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) folders.push(`${folder}/`);
  return [...folders, ''];
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** System, processor and C library that a package is for, as its name says by custom: `@next/swc-linux-arm64-musl`. */
export function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/);
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  if (!cpu || (!os && cpu !== 'wasm32')) throw new Error(`The name ${name} does not say which system the package is for.`);
  const libc =
    os !== 'linux'
      ? undefined
      : words.some((word) => word.startsWith('musl'))
        ? 'musl'
        : words.some((word) => word.startsWith('gnu'))
          ? 'glibc'
          : undefined;
  return { cpu: [cpu], ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

/** What the registry answers about one version, or undefined when it does not have it. */
export type Lookup = (name: string, version: string) => LockEntry | undefined;

/**
 * A copy of the lock with an entry for each missing package. Where the lookup knows the version, the entry is the
 * registry's with its integrity; else it is made from the name and the asking package's engines.
 */
export function completeLock(lock: LockFile, lookup: Lookup): LockFile {
  const packages = { ...lock.packages };
  for (const { name, wanted, askedBy } of missingOptionals(lock)) {
    if (!EXACT.test(wanted)) throw new Error(`${askedBy} asks for ${name} ${wanted}, which is no exact version. Install where the registry has it.`);
    const top = `node_modules/${name}`;
    const path = packages[top] && packages[top].version !== wanted ? `${askedBy}/${top}` : top;
    packages[path] = toEntry(name, wanted, packages[askedBy], lookup(name, wanted));
  }
  const sorted = Object.keys(packages).sort((a, b) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted.map((path) => [path, packages[path] ?? {}])) };
}

function toEntry(name: string, version: string, asking: LockEntry | undefined, known: LockEntry | undefined): LockEntry {
  const { os, cpu, libc } = known?.cpu ? known : platformOf(name);
  const engines = known?.engines ?? asking?.engines;
  return {
    version,
    ...(known?.integrity && { integrity: known.integrity }),
    ...(cpu && { cpu }),
    ...(asking?.dev && { dev: true }),
    ...(libc && { libc }),
    ...(typeof known?.license === 'string' && { license: known.license }),
    optional: true,
    ...(os && { os }),
    ...(engines && { engines }),
  };
}
