import { createHash } from 'node:crypto';
import { xml } from '../check/reporters/escape.ts';
import { FACT_LISTS } from '../schema/integrity.ts';
import { plots } from './plots.ts';
import { type Reported, releaseSection } from './release.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/**
 * One self-contained page for releases: it loads nothing, works from disk, and runs its own script alone, whatever a
 * release says.
 */
export function page(title: string, releases: readonly Reported[]): string {
  const policy = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${xml(policy)}">
<title>${xml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${xml(title)}</h1>
<p class="soft">Choose a fact to see the words it stands on, its rule and its reasons; choose marked words to see their facts.</p>
${filters(releases)}
</header>
<main>
${releases.length > 1 ? overview(releases) : ''}
${releases.map(releaseSection).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function filters(releases: readonly Reported[]): string {
  const boxes = FACT_LISTS.map((kind) => {
    const count = releases.reduce((sum, { release }) => sum + release[kind].length, 0);
    return `<label><input type="checkbox" value="${kind}" checked> <span class="${kind}">${kind}</span> ${count}</label>`;
  });
  boxes.push(`<label><input type="checkbox" value="entities" checked> <span class="entities">entities</span></label>`);
  return `<fieldset id="kinds"><legend>Show</legend>${boxes.join('')}</fieldset>`;
}

/** How many facts of each kind every release has, and what is to look at. */
function overview(releases: readonly Reported[]): string {
  const head = ['release', ...FACT_LISTS, 'problems'].map((name) => `<th scope="col">${name}</th>`).join('');
  const rows = releases.map(({ file, release }, index) => {
    const counts = [...FACT_LISTS, 'problems' as const].map((list) => `<td class="n">${release[list].length}</td>`);
    return `<tr><th scope="row"><a href="#release-${index + 1}">${xml(file)}</a></th>${counts.join('')}</tr>`;
  });
  return `<h2>Overview</h2>${plots(releases)}<h2>Releases</h2><div class="wide" tabindex="0" role="region" aria-label="Facts by release"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
