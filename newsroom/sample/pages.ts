/** The paper's own pages in the sample edition, in the order in which the foot of the page names them. */
import { aboutTexts } from '#newsroom/sample/pages/about.ts';
import { contactTexts } from '#newsroom/sample/pages/contact.ts';
import { correctionsTexts } from '#newsroom/sample/pages/corrections.ts';
import { imprintTexts } from '#newsroom/sample/pages/imprint.ts';
import { ownershipTexts } from '#newsroom/sample/pages/ownership.ts';
import type { PageTexts } from '#newsroom/sample/pages/page-texts.ts';
import { principlesTexts } from '#newsroom/sample/pages/principles.ts';
import { privacyTexts } from '#newsroom/sample/pages/privacy.ts';

export interface SamplePage {
  key: 'about' | 'principles' | 'corrections' | 'ownership' | 'contact' | 'privacy' | 'imprint';
  texts: PageTexts;
}

export const samplePages: SamplePage[] = [
  { key: 'about', texts: aboutTexts },
  { key: 'principles', texts: principlesTexts },
  { key: 'corrections', texts: correctionsTexts },
  { key: 'ownership', texts: ownershipTexts },
  { key: 'contact', texts: contactTexts },
  { key: 'privacy', texts: privacyTexts },
  { key: 'imprint', texts: imprintTexts },
];
