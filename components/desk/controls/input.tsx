'use client';
import type { ComponentProps } from 'react';
import { useField } from '#components/desk/controls/field.tsx';

/** One line of text. Inside a `Field` it is labelled and described by it. */
export function Input({ className = '', ...props }: ComponentProps<'input'>) {
  return <input className={`input ${className}`} {...props} {...useField(props)} />;
}

/** Several lines; it grows with what is written. */
export function TextArea({ className = '', rows = 2, ...props }: ComponentProps<'textarea'>) {
  return <textarea className={`input area ${className}`} rows={rows} {...props} {...useField(props)} />;
}
