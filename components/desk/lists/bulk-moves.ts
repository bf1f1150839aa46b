/** What can be done to several articles at once: only what a word undoes, each with the same check as for one. */
import { act } from '#components/desk/act.ts';
import { may, type Permission, type Role } from '#newsroom/accounts/roles.ts';
import type { DraftLine } from '#newsroom/drafts/draft-list.ts';
import type { desk } from '#newsroom/wording/desk-words.ts';

export interface BulkMove {
  name: keyof typeof desk.lists.bulk.moves;
  needs: Permission;
  fits: (line: DraftLine) => boolean;
  run: (line: DraftLine) => Promise<{ ok: true } | { ok: false; message: string }>;
  undo: (line: DraftLine) => Promise<unknown>;
}

const piece = ({ id, version }: DraftLine) => ({ id, version });

const MOVES: readonly BulkMove[] = [
  {
    name: 'submit',
    needs: 'draft.submit',
    fits: ({ standing }) => standing === 'draft',
    run: (line) => act('submit-draft', piece(line)),
    undo: (line) => act('take-back-draft', piece(line)),
  },
  {
    name: 'takeBack',
    needs: 'draft.submit',
    fits: ({ standing }) => standing === 'review',
    run: (line) => act('take-back-draft', piece(line)),
    undo: (line) => act('submit-draft', piece(line)),
  },
  {
    name: 'choose',
    needs: 'front.choose',
    fits: ({ standing, isChoice }) => standing === 'published' && !isChoice,
    run: ({ id }) => act('choose-article', { id, chosen: true }),
    undo: ({ id }) => act('choose-article', { id, chosen: false }),
  },
  {
    name: 'unchoose',
    needs: 'front.choose',
    fits: ({ isChoice }) => isChoice,
    run: ({ id }) => act('choose-article', { id, chosen: false }),
    undo: ({ id }) => act('choose-article', { id, chosen: true }),
  },
];

/** Those that this role may make and that fit at least one of the chosen. */
export function movesFor(lines: readonly DraftLine[], role: Role): { move: BulkMove; fitting: DraftLine[] }[] {
  return MOVES.filter(({ needs }) => may(role, needs))
    .map((move) => ({ move, fitting: lines.filter(move.fits) }))
    .filter(({ fitting }) => fitting.length > 0);
}
