/** What the paper tells about each of its people, and the few facts that it asks of everyone. */
import type { SamplePictureKey } from '#newsroom/sample/picture-keys.ts';
import type { Words } from '#newsroom/site/language.ts';

export interface SamplePerson {
  /** Paragraphs stand apart by an empty line. */
  life: Words;
  facts: { name: Words; text: Words; url: string }[];
  portrait: SamplePictureKey | null;
}

const fact =
  (name: Words) =>
  (text: Words, url = '') => ({ name, text, url });

export const based = fact({ en: 'Based in', fr: 'En poste à', ar: 'مقرّ العمل', ru: 'Где работает' });
export const covers = fact({ en: 'Covers', fr: 'Suit', ar: 'التغطية', ru: 'О чём пишет' });
export const speaks = fact({ en: 'Speaks', fr: 'Parle', ar: 'اللغات', ru: 'Языки' });
export const declares = fact({ en: 'Interests declared', fr: 'Intérêts déclarés', ar: 'المصالح المعلنة', ru: 'Заявленные интересы' });
/** Something of their own elsewhere, with its address. */
export const elsewhere = fact({ en: 'Elsewhere', fr: 'Ailleurs', ar: 'في مكان آخر', ru: 'Ещё' });
