import type { Verdict } from '../check/check.ts';
import type { Comparable } from '../check/comparable.ts';
import { type Change, causeOf, causeWords, shown } from '../check/compare.ts';
import { findingsOf, type Quoted } from '../check/findings.ts';
import { xml } from '../check/reporters/escape.ts';
import type { Item } from './items.ts';

/** Where there is an accepted output, it and the present one side by side: only what differs. */
export function changes(file: string, verdict: Verdict | null, items: readonly Item[]): string {
  if (verdict === null) return '';
  const title = '<h3>Accepted and now</h3>';
  if (verdict.type !== 'different') return `${title}<p>The same.</p>`;
  const places = new Map(items.map(({ id }, number) => [id, number]));
  const findings = findingsOf(verdict);
  const rows = verdict.changes.map((change, index) => row(change, findings[index]?.sentence ?? null, places));
  const head = ['where', 'what', 'accepted', 'now', 'by'].map((name) => `<th scope="col">${name}</th>`).join('');
  return `${title}<div class="wide" tabindex="0" role="region" aria-label="Accepted and now, ${xml(file)}"><table class="changes"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function row(change: Change, sentence: Quoted | null, places: ReadonlyMap<string, number>): string {
  const keys = change.type === 'changed' ? change.keys : [];
  const before = change.type === 'added' ? '' : side(change.before, 'del', keys);
  const after = change.type === 'removed' ? '' : side(change.after, 'ins', keys);
  const { list, at, entry } = shown(change);
  const number = change.type === 'removed' ? undefined : places.get((entry as { id?: string }).id ?? '');
  const line = at === null ? '' : `line ${at.line}`;
  const place =
    number === undefined ? line : `<button type="button" class="to" data-fact="${number}">${line || 'show'}</button>`;
  const quoted =
    sentence === null
      ? ''
      : `<br><q>${xml(sentence.text.slice(0, sentence.start))}<u>${xml(sentence.text.slice(sentence.start, sentence.end))}</u>${xml(sentence.text.slice(sentence.end))}</q>`;
  return `<tr><td>${place}${quoted}</td><td>${list} ${change.type}</td><td>${before}</td><td>${after}</td><td>${xml(causeWords(causeOf(change)))}</td></tr>`;
}

/** What one side says, a line a key; what is different is marked as taken out or put in. */
function side({ fields }: Comparable, element: 'ins' | 'del', keys: readonly string[]): string {
  const said = Object.entries(fields).filter(([, value]) => value !== '-' && value !== '');
  const isOne = keys.length > 0;
  return said
    .map(([key, value]) => {
      const words = `${xml(key)} ${xml(value)}`;
      return isOne && !keys.includes(key) ? words : `<${element}>${words}</${element}>`;
    })
    .join('<br>');
}
