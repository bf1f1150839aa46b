// @ts-check
/**
 * What a reader's page gains where scripts run. Without them it is whole: nothing here shows what is not in the page.
 * Nothing is stored on the reader's device.
 */

/** Notes that an article was read: once for a page view, after five seconds in which the page was visible. */
(() => {
  const ATTENTION_MS = 5000;
  const article = document.querySelector('[data-article]')?.getAttribute('data-article');
  // Whoever looks at a preview is no reader.
  if (!article || !navigator.sendBeacon || document.querySelector('[data-preview]')) return;

  let left = ATTENTION_MS;
  let seenSince = 0;
  let timer = 0;

  const watch = () => {
    if (document.visibilityState === 'visible') {
      seenSince = performance.now();
      timer = window.setTimeout(send, left);
    } else if (timer) {
      window.clearTimeout(timer);
      timer = 0;
      left -= performance.now() - seenSince;
    }
  };

  const send = () => {
    document.removeEventListener('visibilitychange', watch);
    navigator.sendBeacon('/api/views', JSON.stringify({ article }));
  };

  document.addEventListener('visibilitychange', watch);
  watch();
})();

/** Shows the buttons that copy the page's address or a text in it, or hand it to the device's own sheet, where the browser can do so. */
(() => {
  const SAID_MS = 3000;
  /** @param {string} name */
  const named = (name) => document.querySelector(`link[rel=${name}]`)?.getAttribute('href');
  const url = named('shortlink') ?? named('canonical') ?? location.href;

  /** @param {string} name @param {(button: HTMLButtonElement) => Promise<void>} act */
  const offer = (name, act) => {
    const button = /** @type {HTMLButtonElement | null} */ (document.querySelector(`button[data-${name}]`));
    if (!button?.parentElement) return;
    button.parentElement.hidden = false;
    // Whoever closes the sheet, or forbids the clipboard, has chosen so.
    button.addEventListener('click', () => act(button).catch(() => {}));
  };

  /** @param {HTMLButtonElement} button @param {string} text */
  const copy = async (button, text) => {
    await navigator.clipboard.writeText(text);
    button.dataset.words ??= button.textContent;
    button.textContent = button.dataset.said ?? '';
    window.setTimeout(() => {
      button.textContent = button.dataset.words ?? '';
    }, SAID_MS);
  };

  if (navigator.clipboard) {
    offer('share=copy', (button) => copy(button, url));
    // A field with text that is to be copied whole.
    for (const field of document.querySelectorAll('textarea[readonly]'))
      if (field instanceof HTMLTextAreaElement) offer(`copy=${field.id}`, (button) => copy(button, field.value));
  }
  if (navigator.share) offer('share=native', () => navigator.share({ title: document.title, url }));
})();

/** Puts what lies on another site in the place of its card, once the reader asks for it. */
(() => {
  for (const button of document.querySelectorAll('button[data-frame]')) {
    if (!(button instanceof HTMLButtonElement)) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      const frame = document.createElement('iframe');
      frame.src = button.dataset.frame ?? '';
      frame.title = button.dataset.title ?? '';
      frame.className = `frame ${button.dataset.shape}`;
      frame.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture';
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      button.replaceWith(frame);
      frame.focus();
    });
  }
})();

/** Makes the next page ready while the pointer rests on its link. */
(() => {
  if (!HTMLScriptElement.supports?.('speculationrules') || document.querySelector('[data-preview]')) return;
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  const pages = [
    { href_matches: '/*' },
    ...['/desk*', '/preview*', '/search*', '/*/search*', '/media/*'].map((path) => ({ not: { href_matches: path } })),
  ];
  rules.textContent = JSON.stringify({ prerender: [{ where: { and: pages }, eagerness: 'moderate' }] });
  document.head.append(rules);
})();
