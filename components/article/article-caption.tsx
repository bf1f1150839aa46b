/** What a picture shows, and who made it. Nothing is drawn when there is nothing to say. */
export function Caption({ caption, credit }: { caption: string; credit: string }) {
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption}
      {caption && credit && ' '}
      {credit && <b>{credit}</b>}
    </figcaption>
  );
}
