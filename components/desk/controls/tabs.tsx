'use client';
import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

export interface Tab {
  id: string;
  name: ReactNode;
  content: ReactNode;
}

/** Words with a bar under the chosen one; arrows move, the panel follows. Panels stay mounted, so what is typed in one stays. */
export function Tabs({ label, tabs, value, onChange }: { label: string; tabs: readonly Tab[]; value?: string; onChange?: (id: string) => void }) {
  return (
    <BaseTabs.Root
      className="tabs"
      defaultValue={tabs[0]?.id}
      {...(value !== undefined && { value })}
      onValueChange={(next) => onChange?.(String(next))}
    >
      <BaseTabs.List className="tab-list" aria-label={label} activateOnFocus>
        {tabs.map(({ id, name }) => (
          <BaseTabs.Tab key={id} value={id} className="tab">
            {name}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {tabs.map(({ id, content }) => (
        <BaseTabs.Panel key={id} value={id} className="tab-panel" keepMounted>
          {content}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}
