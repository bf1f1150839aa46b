/** The look of an embedded article: the colours and measures of `app/tokens.css`. Nothing in it may be escaped by markup. */
export const EMBED_STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #16181a; --ink-2: #3b4045; --ink-3: #5a6066; --rule: #c8cbcd; --bar: #16181a; --focus: #0b57d0; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #111416; --ink: #ebe9e5; --ink-2: #c5c7c7; --ink-3: #9ca2a6; --rule: #383e43; --bar: #8b9196; --focus: #8ab4ff; }
  img { filter: brightness(.82); outline: 1px solid rgb(255 255 255 / .2); outline-offset: -1px; }
}
@font-face { font-family: 'Noto as Times'; src: local('Noto Serif'); size-adjust: 85%; }
@font-face { font-family: 'Noto as Times'; font-weight: 700; src: local('Noto Serif Bold'); size-adjust: 85%; }
* { box-sizing: border-box; margin: 0; }
html { background: var(--paper); color: var(--ink); font: 400 16px/1.4 'Times New Roman', 'Liberation Serif', Tinos, 'Noto as Times', serif; }
main { min-height: 100vh; padding: 16px; border: 1px solid var(--rule); }
a { color: inherit; text-decoration: none; }
a:hover { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .12em; }
a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.name { position: relative; margin-block-end: 15px; padding-block-end: 4px; border-block-end: 3px solid var(--bar); font-size: 20px; font-weight: 700; line-height: 1.1; }
.name::after { content: ''; position: absolute; inset-inline: 0; inset-block-end: -6px; border-block-end: 1px solid var(--bar); }
img { display: block; width: 100%; height: auto; aspect-ratio: 16 / 9; object-fit: cover; margin-block-end: 12px; }
.label, .byline { font: 400 13px/20px 'Helvetica Neue', Arial, 'Liberation Sans', Arimo, sans-serif; color: var(--ink-3); }
.label strong { color: var(--ink); font-weight: 700; }
.headline { margin-block-start: 3px; font-size: 23px; font-weight: 700; line-height: 1.16; text-wrap: balance; overflow-wrap: anywhere; }
.standfirst { margin-block-start: 6px; color: var(--ink-2); }
.byline { margin-block-start: 8px; }
html:lang(ar) { font-family: 'Noto Naskh Arabic', 'Geeza Pro', 'Sakkal Majalla', 'Times New Roman', serif; }
:lang(ar) .headline { line-height: 1.4; }
:lang(ar) .standfirst { line-height: 1.7; }
`;
