/** Where the forms lie in which machines are told what they may do. */
export const USAGE_PATHS = {
  reservation: '/.well-known/tdmrep.json',
  policy: '/policies/tdm.json',
  licence: '/license.xml',
  security: '/.well-known/security.txt',
  trust: '/trust.txt',
} as const;

export const RSL_TYPE = 'application/rsl+xml';
