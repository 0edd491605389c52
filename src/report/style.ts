/** Colours of the kinds of facts, light and dark: all have a contrast of 4.5 or more with the text on them. */
const KINDS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  times: ['#cfe6ff', '#123a63'],
  scores: ['#d9f2d0', '#1f4a1a'],
  placings: ['#ffe3b3', '#5a3a00'],
  records: ['#ffd0d6', '#661924'],
  quotes: ['#e6dcff', '#3b2a66'],
  schedule: ['#d5f0f0', '#134848'],
  incidents: ['#f3d9ee', '#571f4c'],
};

const marks = (shade: 0 | 1): string =>
  Object.entries(KINDS)
    .map(([kind, shades]) => `.${kind}{background:${shades[shade]}}`)
    .join('');

/** The page's whole style. Light or dark as the reader's system is. */
export const STYLE = `
:root{color-scheme:light dark;--page:#fff;--ink:#1a1a1a;--soft:#555;--line:#ccc;--focus:#0a58ca;--now:#1a1a1a;--bar:#3a76b0;--out:#ffd0d6;--in:#d9f2d0}
${marks(0)}
@media(prefers-color-scheme:dark){:root{--page:#161616;--ink:#eee;--soft:#b5b5b5;--line:#444;--focus:#8ab8ff;--now:#fff;--bar:#6fa8dc;--out:#661924;--in:#1f4a1a}${marks(1)}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,sans-serif;background:var(--page);color:var(--ink)}
header,main{max-width:90rem;margin:auto;padding:1rem}
h1{font-size:1.4rem;margin:0}h2{font-size:1.2rem;margin:1.5rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .3rem}
.soft{color:var(--soft)}
.release{border-top:1px solid var(--line);padding-top:.5rem;content-visibility:auto;contain-intrinsic-size:auto 60rem}
.sides{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1.5rem}
.sides>.beside{position:sticky;top:0;align-self:start}
@media(max-width:60rem){.sides{grid-template-columns:minmax(0,1fr)}.sides>.beside{position:static}}
.text{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:0}
mark{color:inherit;border-radius:2px;cursor:pointer}
mark.off{background:none;border:0;cursor:auto}
.entities{background:none;border-bottom:2px dotted var(--soft)}
mark.now{outline:2px solid var(--now)}
.facts{list-style:none;margin:0;padding:0;max-height:80vh;overflow:auto}
.facts button{display:block;width:100%;text-align:left;font:inherit;color:inherit;background:none;border:0;border-left:.4rem solid transparent;padding:.2rem .5rem;cursor:pointer;overflow-wrap:anywhere}
.facts .swatch{display:inline-block;padding:0 .3rem;border-radius:2px}
.facts button[aria-expanded=true]{border-left-color:var(--focus)}
.why{padding:.2rem 1rem .6rem 1.4rem;font-size:.9rem;overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
fieldset{border:1px solid var(--line);display:flex;flex-wrap:wrap;gap:.3rem 1rem;margin:.5rem 0}
table{border-collapse:collapse;margin:.3rem 0}th,td{border:1px solid var(--line);padding:.15rem .5rem;text-align:left}
td.n{text-align:right}
.wide{overflow-x:auto}
.plots{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:start}
figure{margin:0}figcaption{font-weight:600}
figure svg{display:block;height:auto;max-width:100%;font-size:12px}
.changes td{vertical-align:top}.changes q{color:var(--soft)}.changes q u{color:var(--ink);text-decoration-thickness:2px}
.to{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:2px;cursor:pointer}
del{background:var(--out);text-decoration:line-through}ins{background:var(--in);text-decoration:none;font-weight:600}
del,ins{color:inherit}
`;
