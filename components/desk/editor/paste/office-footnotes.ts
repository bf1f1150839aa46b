/** Word keeps its footnotes below the text; ours stand where their number stands. */
export function footnotesInPlace(body: HTMLElement): void {
  for (const number of body.querySelectorAll<HTMLAnchorElement>('a[href^="#_ftn"]')) {
    const name = number.getAttribute('href')?.slice(2) ?? '';
    const note = /^ftn\d+$/.test(name) ? body.querySelector(`[id="${name}"]`) : null;
    if (!note || note.contains(number)) continue;
    const footnote = body.ownerDocument.createElement('span');
    footnote.dataset.footnote = '';
    const words = note.cloneNode(true) as Element;
    for (const back of words.querySelectorAll('a[href^="#_ftnref"]')) back.remove();
    footnote.textContent = words.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    // Some versions set the number once more, in a raised element around the link.
    (number.closest('sup') ?? number).replaceWith(footnote);
    note.remove();
  }
}
