'use client';
import type { ComponentProps } from 'react';
import { useField } from '#components/desk/controls/field.tsx';

export interface Option {
  value: string;
  name: string;
}

/** One of a few, by the browser's own list: it works on every phone and with every key. `none` is the first, empty choice. */
export function Select({ options, none, className = '', ...props }: ComponentProps<'select'> & { options: readonly Option[]; none?: string }) {
  return (
    <select className={`input select ${className}`} {...props} {...useField(props)}>
      {none !== undefined && <option value="">{none}</option>}
      {options.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
