import type { Channel, PathStep, StatusHistory, TrackedGroup } from '../../../model/index.ts';
import { channelWords, sightingWords, statusWords, wayWords } from '../../views/words.ts';
import { originRange, why } from './contested.ts';
import { type Citations, sourceName } from './evidence.ts';
import { both, type Html, html, userText } from './markup.ts';
import { reviewMark } from './review.ts';

/** How each piece of news came to stand as it does. */
export function statusSection(list: readonly StatusHistory[], cite: Citations): Html | null {
  if (list.length === 0) return null;
  return html`<section id="status"><h2>${both('How the news came to stand', 'كيف تطور كل خبر')}</h2>
<p class="hint">${both('Who told each piece first, who repeated, confirmed, denied or took it back, with the passage that decides. Nothing here says what is true.', 'من ذكر كل خبر أولا، ومن أعاده أو أكده أو نفاه أو تراجع عنه، مع العبارة الفاصلة. ولا حكم هنا على صحته.')}</p>
${list.map((h) => history(h, cite))}</section>`;
}

function history(h: StatusHistory, cite: Citations): Html {
  const w = statusWords[h.standing];
  return html`<article class="card" id="s-${h.id}"><h3><span class="tag ${h.standing}">${both(w[0], w[1])}</span>${userText(h.says)}${reviewMark(h)}</h3>
<p class="who">${originRange(h.origins)}</p>
<ol class="plain">${h.steps.map((s) => {
    const step = statusWords[s.status];
    return html`<li><time dir="ltr">${s.at ?? ''}</time> <b>${both(step[0], step[1])}</b> · ${sourceName(s.by)}: ${cite.link(s.evidence)}${why(s.reasons)}</li>`;
  })}</ol></article>`;
}

/** Messages, proposals and mediation. */
export function channelsSection(list: readonly Channel[], cite: Citations): Html | null {
  if (list.length === 0) return null;
  return html`<section id="channels"><h2>${both('Channels', 'القنوات')}</h2>
<p class="hint">${both('What is said to have passed from one side to another, through whom, and who owns to it.', 'ما قيل إنه انتقل من طرف إلى آخر، وعبر من، ومن أقر به أو نفاه.')}</p>
${list.map((c) => {
  const [kind, status] = [channelWords[c.kind], channelWords[c.status]];
  const side = (s: Channel['from']): Html => (s ? sourceName(s) : both('not told', 'غير مذكور'));
  const arrow = c.directed ? html` <span class="hop" aria-hidden="true"></span> ` : html` ↔ `;
  return html`<article class="card"><h3><span class="tag">${both(kind[0], kind[1])}</span>${side(c.from)}${arrow}${side(c.to)}${reviewMark(c)}</h3>
<p class="who"><span class="tag ${c.status === 'denied' || c.status === 'disputed' ? 'conflict' : ''}">${both(status[0], status[1])}</span>${c.through.length > 0 ? html` ${both('through ', 'عبر ')}${c.through.map((x, i) => html`${i > 0 ? '، ' : ''}${sourceName(x)}`)}` : null}</p>
<ul class="plain">${c.accounts.map((a) => {
    const stand = channelWords[a.stand];
    return html`<li>${sourceName(a.source)} <b>${both(stand[0], stand[1])}</b>: ${cite.link(a.evidence)} <span class="chain">${cite.outlet(a.evidence.doc)}</span></li>`;
  })}</ul>${why(c.reasons)}</article>`;
})}</section>`;
}

/** Where groups were said to be, and what is not known between. */
export function tracksSection(list: readonly TrackedGroup[], cite: Citations): Html | null {
  if (list.length === 0) return null;
  return html`<section id="tracks"><h2>${both('Movements', 'التحركات')}</h2>
<p class="hint">${both('Where a convoy, unit or group was said to be, when and by whom. An order that the accounts do not settle is marked as unsure.', 'أين قيل إن قافلة أو وحدة أو مجموعة كانت، ومتى، ومن قال ذلك. وما لا تحسم الروايات ترتيبه معلَّم بأنه غير أكيد.')}</p>
${list.map((t) => track(t, cite))}</section>`;
}

function days(s: Pick<PathStep, 'earliest' | 'latest'>): string {
  return s.earliest === s.latest ? (s.latest ?? '') : `${s.earliest ?? '…'} – ${s.latest ?? '…'}`;
}

function track(t: TrackedGroup, cite: Citations): Html {
  return html`<article class="card"><h3>${both(t.name.en, t.name.ar)}${reviewMark(t)}</h3>
<ol class="path">${t.path.map(
    (p, i) =>
      html`${i > 0 ? html`<li class="gap">${both(t.gaps[i - 1]!.reason.en, t.gaps[i - 1]!.reason.ar)}</li>` : null}<li><b>${userText(p.placeName)}</b> <time dir="ltr">${days(p)}</time>${p.order === 'unsure' ? html` <span class="tag">${both('order unsure', 'ترتيب غير أكيد')}</span>` : null}</li>`,
  )}</ol>
<div class="scroll"><table><thead><tr><th>${both('Where', 'أين')}</th><th>${both('When', 'متى')}</th><th>${both('How many', 'كم')}</th><th>${both('Source', 'المصدر')}</th><th>${both('Words', 'النص')}</th></tr></thead><tbody>
${t.sightings.map((s) => {
  const [way, state] = [wayWords[s.way], sightingWords[s.status]];
  return html`<tr><td>${both(way[0], way[1])} ${userText(s.placeName)}${state[0] ? html` <span class="tag ${s.status === 'denied' ? 'conflict' : ''}">${both(state[0], state[1])}</span>` : null}</td><td class="num"><time dir="ltr">${days(s)}</time></td><td class="num">${s.count ? userText(s.count.asWritten) : null}</td><td>${sourceName(s.source)}</td><td>${cite.link(s.evidence)}</td></tr>`;
})}</tbody></table></div>${why(t.reasons)}</article>`;
}
