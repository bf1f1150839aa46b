/** Padding and border of the card below its last line, as `embed-style.ts` has them. */
const EDGE = 17;

/**
 * What the card says to the page around it, in the protocol by which WordPress frames articles of sites that it does not
 * know (`wp-includes/js/wp-embed.js`): its sandbox lets no link leave the frame and shows the frame only once it told its
 * height. The page names a secret behind `#` and follows links to the card's own host. Where nobody names one the script
 * does nothing. Nothing in it may be escaped by markup, which would change its fingerprint.
 */
export const EMBED_SCRIPT = `
(function () {
  var named = /[?]secret=([a-zA-Z0-9]+)/.exec(location.hash);
  if (!named || parent === window) return;
  var main = document.querySelector('main');
  function tell(message, value) {
    parent.postMessage({ message: message, value: value, secret: named[1] }, '*');
  }
  function fit() {
    tell('height', Math.ceil(main.lastElementChild.getBoundingClientRect().bottom + scrollY + ${EDGE}));
  }
  addEventListener('resize', fit);
  addEventListener('message', function (event) {
    if (event.source !== parent || !event.data) return;
    if (event.data.message === 'ready') fit();
  });
  addEventListener('click', function (event) {
    var link = event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    tell('link', link.href);
  });
  fit();
})();
`;
