export const OEMBED_PATH = '/oembed';
