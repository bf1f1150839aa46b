import sharp from 'sharp';
import { type DataMining, miningSaidBy } from '#newsroom/media/data-mining.ts';

/** What an original says of data mining for itself: whoever made it is not overruled by us. */
export async function miningOfFile(file: string): Promise<DataMining> {
  const { xmp } = await sharp(file, { limitInputPixels: false }).metadata();
  return miningSaidBy(xmp?.toString('utf8') ?? '');
}
