'use client';
import { Mark } from '#components/desk/controls/mark.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { useChecklist } from '#components/desk/publishing/checklist-context.tsx';
import { ChecklistLines } from '#components/desk/publishing/checklist-lines.tsx';
import { useRoom } from '#components/desk/work/room-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.publishing;

/** First in the panel: what still stops the piece, and what is worth a look, as of what is stored. */
export function ReadyGroup() {
  const { show } = useRoom();
  const list = useChecklist();
  if (!list) return null;
  const { stops, checks } = list;
  const value = (
    <span className="ready">
      {stops.length > 0 && <Mark kind="stop">{words.toMend(stops.length)}</Mark>}
      {checks.length > 0 && <Mark kind="check">{words.toCheck(checks.length)}</Mark>}
      {stops.length + checks.length === 0 && <Mark kind="order">{words.order}</Mark>}
    </span>
  );
  return (
    <Group title={words.before} value={value}>
      <ChecklistLines list={list} onShow={show} />
    </Group>
  );
}
