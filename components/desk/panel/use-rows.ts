'use client';
/** Rows that are typed one after the other: a row without what it needs stays here and is not stored. */
import { useState } from 'react';
import { v4 } from 'uuid';

interface Keyed<T> {
  key: string;
  row: T;
}

export function useRows<T extends object>(stored: readonly T[], empty: T, isWhole: (row: T) => boolean, store: (rows: T[]) => void) {
  const [rows, setRows] = useState<Keyed<T>[]>(() => stored.map((row) => ({ key: v4(), row })));
  const [added, setAdded] = useState<string>();
  function set(next: Keyed<T>[]) {
    setRows(next);
    store(next.map(({ row }) => row).filter(isWhole));
  }
  return {
    rows,
    put: (key: string, patch: Partial<T>) => set(rows.map((one) => (one.key === key ? { key, row: { ...one.row, ...patch } } : one))),
    add() {
      const key = v4();
      setAdded(key);
      setRows([...rows, { key, row: empty }]);
    },
    /** The row that was added last: its first field takes the focus once, when it comes. */
    added,
    remove: (key: string) => set(rows.filter((one) => one.key !== key)),
  };
}
