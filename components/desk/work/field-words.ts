/** What a field of a document says, in words that can be compared. */
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import type { DraftRefs } from '#newsroom/drafts/draft-views.ts';
import type { FieldName } from '#newsroom/drafts/merge-documents.ts';

type Named = Record<string, { name: string }>;
const nameOf = (names: Named, id: string | null): string => (id === null ? '' : (names[id]?.name ?? id));

/** One entry to a line. Pins and exclusions have no names here: they are counted. */
export function wordsOfField(field: FieldName, value: unknown, refs: DraftRefs): string {
  const document = { [field]: value } as Partial<DraftDocument>;
  const lines = (values: string[] | undefined) => (values ?? []).join('\n');
  switch (field) {
    case 'sectionId':
      return nameOf(refs.sections, document.sectionId ?? null);
    case 'typeId':
      return nameOf(refs.types, document.typeId ?? null);
    case 'columnId':
      return nameOf(refs.columns, document.columnId ?? null);
    case 'topicIds':
      return lines(document.topicIds?.map((id) => nameOf(refs.topics, id)));
    case 'bylines':
      return lines(document.bylines?.map(({ authorId, place }) => [nameOf(refs.authors, authorId), place].filter(Boolean).join(', ')));
    case 'leadPicture': {
      const { leadPicture } = document;
      return leadPicture ? lines([leadPicture.caption, leadPicture.credit, leadPicture.altText].filter(Boolean)) || leadPicture.mediaId : '';
    }
    case 'sources':
      return lines(document.sources?.map(({ name, url }) => [name, url].filter(Boolean).join(', ')));
    case 'notes':
    case 'corrections':
      return lines(document[field]?.map(({ text }) => text));
    case 'relatedPins':
    case 'relatedExclusions':
      return String(document[field]?.length ?? 0);
    default:
      return typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
  }
}
