'use client';
import type { ReactNode } from 'react';

/** A group of the panel. Closed it shows its value, so that nobody opens it to look. */
export function Group({ title, value, open = false, children }: { title: string; value?: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="group" open={open}>
      <summary>
        <span className="group-title">{title}</span>
        <span className="group-value">{value}</span>
      </summary>
      <div className="group-fields">{children}</div>
    </details>
  );
}
