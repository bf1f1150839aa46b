/** The package brings no types; this is the part that is used. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    letters: string | undefined,
    options: { targetFormat: 'woff2' | 'sfnt'; keepAllGlyphs?: boolean; variationAxes?: Record<string, { min: number; max: number } | number> },
  ): Promise<Buffer>;
}
