'use client';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Finder } from '#components/desk/controls/finder.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { useAsked } from '#components/desk/panel/use-asked.ts';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { DOCUMENT_LIMITS } from '#newsroom/drafts/document.ts';
import type { RelatedLine } from '#newsroom/related/related-choice.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;
/** More than readers see: what could be shown instead. */
const SHOWN = 8;

/** What stands beside the article, as readers will get it: pinned first, then found, each with its reason. */
export function RelatedGroup() {
  const { draft, document, change } = useDraft();
  const { language, sectionId, topicIds, relatedPins: pins, relatedExclusions: exclusions, translation } = document;
  const input = { draft: draft.id, language, sectionId, topicIds, group: translation?.group ?? null, pins, exclusions };
  const related = useAsked(
    JSON.stringify(input),
    async (signal) => {
      const answer = await act('find-related', input, { signal });
      return answer.ok ? answer.related : undefined;
    },
    true,
  );
  const lines = (related?.lines ?? []).slice(0, SHOWN);
  const isFull = pins.length >= DOCUMENT_LIMITS.pins;

  async function find(question: string, signal: AbortSignal) {
    const answer = await act('find-articles', { question }, { signal });
    if (!answer.ok) return [];
    return answer.articles.map(({ id, headline, isPublic, day }) => ({ id, name: headline, note: isPublic ? day : words.notPublic }));
  }
  const pin = (id: string) => change({ relatedPins: [...pins, id], relatedExclusions: exclusions.filter((one) => one !== id) });
  const unpin = (id: string) => change({ relatedPins: pins.filter((one) => one !== id) });
  const exclude = (id: string) => change({ relatedExclusions: [...exclusions, id], relatedPins: pins.filter((one) => one !== id) });
  const include = (id: string) => change({ relatedExclusions: exclusions.filter((one) => one !== id) });
  function up(id: string) {
    const at = pins.indexOf(id);
    change({ relatedPins: pins.map((one, index) => (index === at - 1 ? id : index === at ? (pins[at - 1] ?? one) : one)) });
  }

  return (
    <Group
      fields="relatedPins"
      title={words.related}
      value={related && words.relatedValue(pins.length, related.lines.filter(({ isPinned }) => !isPinned).length)}
    >
      <p className="sub">{related && lines.length === 0 ? words.relatedNone : words.relatedExplained}</p>
      <ol className="related-lines">
        {lines.map((line) => (
          <li key={line.id}>
            <span className="item" lang={language}>
              {line.headline}
            </span>
            <span className={line.isPinned ? 'sub by-hand' : 'sub'}>{reasonOf(line)}</span>
            <span className="words">
              {line.isPinned && pins.indexOf(line.id) > 0 && (
                <Button look="word" aria-label={words.upOf(line.headline)} onClick={() => up(line.id)}>
                  {words.up}
                </Button>
              )}
              {line.isPinned ? (
                <Button look="word" aria-label={words.unpinOf(line.headline)} onClick={() => unpin(line.id)}>
                  {words.unpin}
                </Button>
              ) : (
                !isFull && (
                  <Button look="word" aria-label={words.pinOf(line.headline)} onClick={() => pin(line.id)}>
                    {words.pin}
                  </Button>
                )
              )}
              {!line.isPinned && exclusions.length < DOCUMENT_LIMITS.exclusions && (
                <Button look="word" aria-label={words.excludeOf(line.headline)} onClick={() => exclude(line.id)}>
                  {words.exclude}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ol>
      {isFull ? (
        <p className="sub">{words.pinsFull(DOCUMENT_LIMITS.pins)}</p>
      ) : (
        <Field label={words.pinAnArticle}>
          <Finder find={find} onPick={({ id }) => pin(id)} without={[...pins, draft.id]} />
        </Field>
      )}
      {related && related.excluded.length > 0 && (
        <>
          <p className="field-label">{words.excluded}</p>
          <ul className="related-lines">
            {related.excluded.map(({ id, headline }) => (
              <li key={id}>
                <span className="item">{headline}</span>
                <span className="words">
                  <Button look="word" aria-label={words.includeOf(headline)} onClick={() => include(id)}>
                    {words.include}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Group>
  );
}

function reasonOf({ isPinned, isWaiting, topics, isSameSection }: RelatedLine): string {
  if (isPinned) return isWaiting ? words.pinnedWaiting : words.pinned;
  return words.found(topics, isSameSection);
}
