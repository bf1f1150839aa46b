/** A word for each field of a draft that stands nowhere else. */
const FIELDS = [
  'slug',
  'headline',
  'kicker',
  'standfirst',
  'dateline',
  'printedByline',
  'searchTitle',
  'searchDescription',
  'canonicalUrl',
  'source',
  'sourceUrl',
  'note',
  'correction',
  'altText',
  'caption',
  'credit',
  'body',
  'attribution',
  'pullQuote',
  'footnote',
  'factBox',
  'tableCaption',
  'linkedAddress',
  'noteUrl',
  'filedFrom',
  'person',
  'subject',
  'pending',
] as const;

export const PLANTED = Object.fromEntries(
  FIELDS.map((field, index) => [field, `qyzzle${'abcdefghijklmnopqrstuvwxyz'[index]}${field.toLowerCase()}`]),
) as Record<(typeof FIELDS)[number], string>;

/** Words that stand only in the sample's embargoed and scheduled articles. */
export const HELD_BACK = ['quillfeather', 'marrowstone'];
