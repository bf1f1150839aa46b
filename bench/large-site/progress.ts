/** Says on the error stream how far a large site is, a line for each fiftieth of it, so that what is piped stays clean. */
export function progressOf(articles: number): { told(written: number): void; done(): void } {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1_000;
  const line = (text: string) => process.stderr.write(process.stderr.isTTY ? `\r${text}` : `${text}\n`);
  let next = 0;
  return {
    told(written) {
      if (written < next) return;
      next = written + articles / 50;
      const rate = (seconds() * 100_000) / written;
      line(`${written.toLocaleString('en')} of ${articles.toLocaleString('en')} articles, ${rate.toFixed(0)} s for each 100,000`);
    },
    done: () => line(`${articles.toLocaleString('en')} articles laid in ${seconds().toFixed(0)} s.\n`),
  };
}
