'use client';
/** Blocks that say the same on both sides: folded to a line. */
import { useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { MarkedBlock } from '#components/desk/work/marked-block.tsx';
import type { DraftRefs } from '#newsroom/drafts/draft-views.ts';
import type { MergePart } from '#newsroom/drafts/merge-documents.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

export function SameParts({ parts, language, refs }: { parts: readonly MergePart[]; language: string; refs: DraftRefs }) {
  const [open, setOpen] = useState(false);
  const blocks = parts.flatMap((part) => (part.kind === 'blocks' ? part.mine : []));
  if (blocks.length === 0) return null;
  return (
    <div className="pair same">
      <p>
        {desk.work.compare.sameOnBoth(blocks.length)}{' '}
        <Button look="word" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? desk.work.compare.hide : desk.work.compare.show}
        </Button>
      </p>
      {open && (
        <div className="version one">
          {blocks.map((block, index) => (
            // Blocks have no identity but their place.
            <MarkedBlock key={index.toString()} before={block} after={block} language={language} pictures={refs.pictures} />
          ))}
        </div>
      )}
    </div>
  );
}
