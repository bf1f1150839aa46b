'use client';
import type { ReactNode } from 'react';

interface GroupProps {
  title: string;
  value?: ReactNode;
  open?: boolean;
  /** Names of what is mended here, as the checklist calls it. */
  fields?: string;
  children: ReactNode;
}

/** A group of the panel. Closed it shows its value, so that nobody opens it to look. */
export function Group({ title, value, open = false, fields, children }: GroupProps) {
  return (
    <details className="group" open={open} data-fields={fields}>
      <summary>
        <span className="group-title">{title}</span>
        <span className="group-value">{value}</span>
      </summary>
      <div className="group-fields">{children}</div>
    </details>
  );
}
