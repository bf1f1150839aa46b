/** Ids of the sample edition follow from its keys, so that its texts can name each other before any is stored. */
import { v5 as uuidFromName } from 'uuid';
import type { Block } from '#newsroom/articles/body.ts';

const NAMESPACE = '6f0c1c62-6f0e-5d0a-9a51-0f3f6d3e5b11';

export const sampleId = (
  kind: 'article' | 'section' | 'type' | 'group' | 'column' | 'topic' | 'author' | 'picture' | 'page' | 'translations',
  key: string,
): string => uuidFromName(`${kind}/${key}`, NAMESPACE);

export const samplePictureId = (key: string): string => sampleId('picture', key);
export const readWith = (articleKey: string): Block => ({ type: 'readWith', attrs: { articleId: sampleId('article', articleKey) } });
