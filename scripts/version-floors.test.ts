import { describe, expect, test } from 'vitest';
import { belowFloors, isBelow } from './version-floors.ts';

describe('a floor', () => {
  test.each([
    ['16.2.10', true],
    ['16.2.11', false],
    ['16.10.0', false],
    ['15.99.99', true],
    ['17.0.0', false],
    ['16.2.11-canary.3', true],
    ['16.3.0-canary.3', false],
    ['nonsense', true],
  ])('of 16.2.11 is undercut by %s: %s', (version, below) => {
    expect(isBelow(version, '16.2.11')).toBe(below);
  });

  test('is held against every copy in the lock, also one below another package', () => {
    const lock = {
      packages: {
        'node_modules/sharp': { version: '0.35.5' },
        'node_modules/next/node_modules/sharp': { version: '0.34.1' },
        'node_modules/notsharp': { version: '0.1.0' },
      },
    };
    expect(belowFloors(lock, '3.51.3')).toEqual([expect.stringContaining('sharp 0.34.1 is below 0.35.4')]);
  });

  test('is held against the SQLite that is built in', () => {
    expect(belowFloors({ packages: {} }, '3.51.2')).toEqual([expect.stringContaining('SQLite 3.51.2')]);
  });
});
