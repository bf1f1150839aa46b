import { findColumnPage } from '#newsroom/articles/kind-queries.ts';
import { kindPage } from '../../kind-page.tsx';

export const dynamic = 'force-dynamic';

const page = kindPage({ find: findColumnPage, parameter: 'column', word: 'columns' });

export const generateMetadata = page.generateMetadata;
export default page.Page;
