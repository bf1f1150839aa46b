/** Whatever no other page answers. */
import type { Metadata } from 'next';
import { chromeOf } from '../asked.ts';
import { describeNothing, nothingFiled } from '../nothing-filed.tsx';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ language: string; rest: string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeNothing(await chromeOf((await params).language));
}

export default async function NothingFiled({ params }: Props) {
  const { language, rest } = await params;
  return nothingFiled(await chromeOf(language), ...rest);
}
