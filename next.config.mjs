/** @type {import('next').NextConfig} */
export default {
  // One address for each thing: our own server resolves addresses, redirects and compresses.
  trailingSlash: false,
  skipTrailingSlashRedirect: true,
  compress: false,
  poweredByHeader: false,
  generateEtags: false,
  // Readers get complete HTML: metadata is never streamed into the body.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['better-sqlite3', 'sharp', 'pino'],
  devIndicators: false,
  // `npm run check` checks types, once and for every file; a start does not wait for it.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
};
