'use client';
/** Beside the page, where readers have the rail: what is so about the piece, and what was. On narrow windows a drawer. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Tabs } from '#components/desk/controls/tabs.tsx';
import { Details } from '#components/desk/panel/details.tsx';
import { focusInPanel, focusText } from '#components/desk/work/lead-to.ts';
import { VersionsTab } from '#components/desk/work/versions/versions-tab.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

interface PanelProps {
  /** Counts on narrow windows and after F2 only: elsewhere the panel stands beside the text. */
  open: boolean;
  onClose: () => void;
  /** The field that somebody was led to; another object each time. */
  asked: { field: string } | undefined;
}

export function Panel({ open, onClose, asked }: PanelProps) {
  const [tab, setTab] = useState('details');
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) panel.current?.focus();
  }, [open]);
  useEffect(() => {
    if (!asked) return;
    setTab('details');
    // Once the tab is shown and the drawer stands open.
    const soon = setTimeout(() => panel.current && focusInPanel(panel.current, asked.field));
    return () => clearTimeout(soon);
  }, [asked]);
  return (
    <aside ref={panel} className={open ? 'work-panel open' : 'work-panel'} aria-label={desk.work.panel} tabIndex={-1}>
      <Button
        className="panel-close"
        look="word"
        onClick={() => {
          onClose();
          focusText();
        }}
      >
        {desk.work.closePanel}
      </Button>
      <Tabs
        label={desk.work.panel}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'details', name: desk.work.details, content: <Details /> },
          { id: 'versions', name: desk.work.versions, content: <VersionsTab shown={tab === 'versions'} /> },
        ]}
      />
    </aside>
  );
}
