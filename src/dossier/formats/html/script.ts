/**
 * Script of the dossier page: language switch, and the panel that shows the cited characters in their paragraph.
 * It reads what it shows from the page itself: the text of `.text[data-doc]` is, unit for unit, the text of the report. No request, no storage.
 */
export const script = `(function () {
  var root = document.documentElement;
  var panel = document.getElementById('panel');
  function setLanguage(code) {
    root.lang = code;
    root.dir = code === 'ar' ? 'rtl' : 'ltr';
  }
  document.getElementById('lang').addEventListener('click', function () {
    setLanguage(root.lang === 'ar' ? 'en' : 'ar');
  });
  function show(link) {
    var doc = link.dataset.doc, s = Number(link.dataset.s), e = Number(link.dataset.e);
    var holder = Array.prototype.find.call(document.querySelectorAll('.text'), function (x) { return x.dataset.doc === doc; });
    if (!holder || !panel.showModal) return false;
    var text = holder.textContent;
    var a = text.lastIndexOf('\\n', s - 1) + 1, b = text.indexOf('\\n', e);
    if (b < 0) b = text.length;
    if (s - a > 600) a = s - 600;
    if (b - e > 600) b = e + 600;
    var quote = panel.querySelector('blockquote');
    quote.textContent = '';
    var m = document.createElement('mark');
    m.textContent = text.slice(s, e);
    quote.append((a > 0 && text[a - 1] !== '\\n' ? '… ' : '') + text.slice(a, s), m, text.slice(e, b) + (b < text.length && text[b] !== '\\n' ? ' …' : ''));
    quote.dir = holder.dir;
    quote.lang = holder.lang;
    var about = holder.closest('details').querySelector('summary');
    var meta = panel.querySelector('.meta');
    meta.textContent = '';
    about.childNodes.forEach(function (n) { meta.append(n.cloneNode(true)); });
    var open = panel.querySelector('a.whole');
    open.href = link.getAttribute('href');
    panel.showModal();
    return true;
  }
  function reveal(hash) {
    var at = document.getElementById(hash.slice(1)) || document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!at) return;
    var d = at.closest('details');
    if (d) d.open = true;
    at.scrollIntoView({ block: 'center' });
    var m = /-(\\d+)-(\\d+)$/.exec(hash), holder = at.closest('.text');
    if (!m || !holder || !window.Highlight || !CSS.highlights) return;
    var range = document.createRange(), left = Number(m[1]), end = Number(m[2]), seen = 0, started = false;
    var walk = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    for (var n = walk.nextNode(); n; n = walk.nextNode()) {
      var len = n.data.length;
      if (!started && left < seen + len) { range.setStart(n, left - seen); started = true; }
      if (started && end <= seen + len) { range.setEnd(n, end - seen); break; }
      seen += len;
    }
    CSS.highlights.set('tabari', new Highlight(range));
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a.ev');
    if (link && show(link)) { event.preventDefault(); return; }
    if (event.target.closest('a.whole')) { panel.close(); setTimeout(function () { reveal(location.hash); }, 0); }
    if (event.target.closest('#panel button') || event.target === panel) panel.close();
  });
  window.addEventListener('hashchange', function () { reveal(location.hash); });
  if (location.hash) reveal(location.hash);
})();`;
