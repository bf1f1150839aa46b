import { findTypePage } from '#newsroom/articles/kind-queries.ts';
import { kindPage } from '../../kind-page.tsx';

export const dynamic = 'force-dynamic';

const page = kindPage({ find: findTypePage, parameter: 'type', word: 'types' });

export const generateMetadata = page.generateMetadata;
export default page.Page;
