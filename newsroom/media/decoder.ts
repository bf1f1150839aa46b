/** The one way to the picture library: only the loaders of formats that are taken may run, whatever a file says it is. */
import sharp, { type Sharp } from 'sharp';

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif', 'VipsForeignLoadNsgif'] });

/** A picture larger than this many pixels is not decoded. */
const MOST_PIXELS = 50_000_000;

/** A picture to be decoded. Reading it fails when its format is not taken. */
export const decode = (bytes: Buffer): Sharp => sharp(bytes, { limitInputPixels: MOST_PIXELS });
