/** Style sheet of the dossier page. Logical properties throughout: the same rules serve both directions. */
export const style = `
:root{--bg:#fbfaf7;--card:#fff;--ink:#1f2328;--dim:#5d6672;--line:#dfdcd3;--accent:#0b6b63;--accent-soft:#e2f0ee;--conflict:#a33a1c;--conflict-soft:#fbe9e3;--update:#2b5ea8;--update-soft:#e5edf8;--wording:#6a5b16;--wording-soft:#f5efd6;--mark:#ffe9a8;--shadow:0 1px 2px rgba(0,0,0,.06)}
@media (prefers-color-scheme:dark){:root{--bg:#16181b;--card:#1e2125;--ink:#e7e6e2;--dim:#a3abb5;--line:#363b42;--accent:#6cc7bc;--accent-soft:#173532;--conflict:#f0967a;--conflict-soft:#3b211a;--update:#92b8ee;--update-soft:#1c2b42;--wording:#d8c878;--wording-soft:#332e18;--mark:#6b5410;--shadow:none}}
*{box-sizing:border-box}
html{scroll-padding-block-start:4.5rem;-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere;background:var(--bg);color:var(--ink);font:1rem/1.65 "IBM Plex Sans Arabic","IBM Plex Sans","Noto Sans Arabic","Segoe UI",Tahoma,"DejaVu Sans",sans-serif}
html[lang=ar] body{line-height:1.85}
html[lang=ar] .t-en,html[lang=en] .t-ar{display:none}
header.top{padding:1.6rem clamp(1rem,4vw,3rem) .8rem;max-width:76rem;margin-inline:auto}
.brand{color:var(--accent);font-weight:600;letter-spacing:.02em;font-size:.95rem}
h1{font-size:clamp(1.4rem,3.2vw,2.1rem);line-height:1.35;margin:.2rem 0 .3rem}
.lead{color:var(--dim);margin:0;max-width:48rem}
.counts{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;margin:.9rem 0 0;padding:0;list-style:none;color:var(--dim)}
.counts b{color:var(--ink);font-variant-numeric:tabular-nums}
nav.tabs{position:sticky;inset-block-start:0;background:var(--bg);border-block-end:1px solid var(--line);z-index:5}
nav.tabs div{max-width:76rem;margin-inline:auto;padding:.35rem clamp(1rem,4vw,3rem);display:flex;gap:.15rem;overflow-x:auto;align-items:center}
nav.tabs a{color:var(--ink);text-decoration:none;padding:.35rem .75rem;border-radius:.5rem;white-space:nowrap}
nav.tabs a:hover{background:var(--accent-soft)}
nav.tabs button{margin-inline-start:auto}
button{font:inherit;color:var(--accent);background:none;border:1px solid var(--line);border-radius:.5rem;padding:.25rem .8rem;cursor:pointer}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.3rem}
main{max-width:76rem;margin-inline:auto;padding:0 clamp(1rem,4vw,3rem) 4rem}
section{margin-block-start:2.4rem}
h2{font-size:1.3rem;margin:0 0 .2rem}
.hint{color:var(--dim);margin:0 0 .9rem;font-size:.93rem;max-width:52rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:.8rem;box-shadow:var(--shadow);padding:.9rem 1.1rem;margin-block-end:.9rem}
.card h3{font-size:1.05rem;margin:0 0 .5rem;line-height:1.5}
.path{margin:.2rem 0 .8rem;padding-inline-start:1.2rem}.path .gap{list-style:none;color:var(--dim);font-size:.88rem}
.tag{display:inline-block;border-radius:1rem;padding:.02rem .65rem;font-size:.82rem;margin-inline-end:.4rem;background:var(--accent-soft);color:var(--accent);vertical-align:.08em}
.tag.review{border:1px solid currentColor;background:none}.tag.review.rejected{color:var(--conflict);text-decoration:line-through}.tag.review.edited,.tag.review.added{color:var(--update);border-style:dashed}
.tag.conflict,.tag.denied,.tag.disputed,.tag.retracted{background:var(--conflict-soft);color:var(--conflict)}.tag.update{background:var(--update-soft);color:var(--update)}.tag.wording,.tag.compatible{background:var(--wording-soft);color:var(--wording)}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:.8rem}
.side{border-inline-start:3px solid var(--accent);padding-inline-start:.8rem;min-width:0}
.side .says{font-weight:600;display:block}
.side ul,.plain{list-style:none;margin:.3rem 0 0;padding:0}
.side li{margin-block-end:.45rem}
.ev{color:inherit;text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:.25em;overflow-wrap:anywhere}
.ev:hover{text-decoration-color:var(--accent)}
.n{color:var(--accent);font-size:.82em}
.chain{color:var(--dim);font-size:.9rem}
.hop::before{content:"\\2190";margin-inline:.35em;color:var(--accent)}
html[lang=en] .hop::before{content:"\\2192"}
.who{color:var(--dim);font-size:.9rem}
.why{margin-block-start:.6rem;color:var(--dim);font-size:.9rem}
.why summary{cursor:pointer;color:var(--accent)}
table{border-collapse:collapse;width:100%;font-size:.95rem}
.scroll{overflow-x:auto}
th,td{text-align:start;padding:.45rem .6rem;border-block-end:1px solid var(--line);vertical-align:top}
th{color:var(--dim);font-weight:500;font-size:.88rem}
td,th{overflow-wrap:break-word}td.num{white-space:nowrap;font-variant-numeric:tabular-nums;font-weight:600}
svg.range{display:block;width:100%;max-width:44rem;height:auto;margin-block:.3rem .5rem}
svg.range text{font-size:11px;fill:var(--dim)}
.stance{font-weight:600;white-space:nowrap}.stance.supports,.stance.accepts{color:var(--accent)}.stance.opposes,.stance.rejects,.stance.condemns,.stance.denies{color:var(--conflict)}.stance.silent,.stance.neutral,.stance.regrets,.stance.conditional{color:var(--wording)}
.attributed{border-block-end:1px dashed currentColor}
details.report{background:var(--card);border:1px solid var(--line);border-radius:.8rem;margin-block-end:.7rem}
details.report>summary{cursor:pointer;padding:.7rem 1rem}
.text{white-space:pre-wrap;overflow-wrap:anywhere;padding:0 1.1rem 1rem;font-family:"Noto Naskh Arabic","IBM Plex Sans Arabic","Segoe UI",Tahoma,"DejaVu Sans",serif;font-size:1.06rem;max-width:52rem}
.furniture{opacity:.45;font-size:.85em}
a.at:target+span{background:var(--mark)}
mark{background:var(--mark);color:inherit;padding-block:.1em}
::highlight(tabari){background:var(--mark)}
.ctl{unicode-bidi:isolate}.ctl::before{content:attr(data-u);font-size:.65em;border:1px solid var(--conflict);color:var(--conflict);border-radius:.2em;padding:0 .2em;margin-inline:.1em}
#panel{position:fixed;inset-block:0;inset-inline-end:0;width:min(30rem,100vw);max-width:none;max-height:none;height:100dvh;margin:0;margin-inline-start:auto;border:0;border-inline-start:1px solid var(--line);background:var(--card);color:var(--ink);padding:1.1rem 1.3rem;overflow:auto;box-shadow:0 0 2.5rem rgba(0,0,0,.18)}
#panel::backdrop{background:rgba(0,0,0,.18)}
#panel header{display:flex;gap:.8rem;align-items:start;justify-content:space-between}
#panel blockquote{margin:1rem 0;font-size:1.12rem;line-height:2;white-space:pre-wrap;overflow-wrap:anywhere}
.meta{color:var(--dim);font-size:.92rem;margin:0}
footer{color:var(--dim);font-size:.9rem;max-width:76rem;margin-inline:auto;padding:1rem clamp(1rem,4vw,3rem) 3rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{nav.tabs,button,#panel{display:none}.card,details.report{break-inside:avoid;box-shadow:none}}
`;
