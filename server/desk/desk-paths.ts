/** Which addresses are the desk's. */

/** Below it lie the links that open a piece to those without an account. */
export const PREVIEW_LINKS = '/preview/';
export const UPLOAD_PATH = '/desk/upload';

export const isDeskPath = (path: string): boolean => path === '/desk' || path.startsWith('/desk/');
