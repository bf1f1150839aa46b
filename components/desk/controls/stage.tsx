import type { ReactNode } from 'react';
import { desk } from '#newsroom/wording/desk-words.ts';

export type StageName = keyof typeof desk.controls.stages;

/** Where a piece stands: a square that fills with ink, always with its word. `children` go on in the same line: “, today 15:30”. */
export function Stage({ stage, children }: { stage: StageName; children?: ReactNode }) {
  return (
    <span className={`stage stage-${stage}`}>
      <span>
        {desk.controls.stages[stage]}
        {children}
      </span>
    </span>
  );
}
