// @ts-check
/**
 * Notes that an article was read: once for a page view, after five seconds in which the page was visible. What is sent is
 * the article's id; nothing is stored on the reader's device.
 */
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
