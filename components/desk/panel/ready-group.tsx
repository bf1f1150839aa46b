'use client';
import { Mark } from '#components/desk/controls/mark.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { ChecklistLines } from '#components/desk/publishing/checklist-part.tsx';
import { useCheck } from '#components/desk/publishing/use-check.ts';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.publishing;

/** First in the panel: what still stops the piece, and what is worth a look, as of what is stored. */
export function ReadyGroup({ onShow }: { onShow: (field: string) => void }) {
  const { draft } = useDraft();
  const list = useCheck(draft.id, draft.version);
  if (!list) return null;
  const { stops, checks } = list;
  const value = (
    <span className="ready">
      {stops.length > 0 && <Mark kind="stop">{words.stops(stops.length)}</Mark>}
      {checks.length > 0 && <Mark kind="check">{words.toCheck(checks.length)}</Mark>}
      {stops.length + checks.length === 0 && <Mark kind="order">{words.order}</Mark>}
    </span>
  );
  return (
    <Group title={words.before} value={value}>
      <ChecklistLines list={list} onShow={onShow} />
    </Group>
  );
}
