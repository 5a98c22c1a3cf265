/* Applies the saved language, density, theme and text size before the first paint. Keep in step with src/session/preferences.ts. */
(function () {
  var root = document.documentElement;
  try {
    var saved = JSON.parse(localStorage.getItem('stegvis.preferences') || '{}');
    root.lang = saved.language === 'en' ? 'en' : 'sv';
    if (saved.mode === 'calm') root.dataset.mode = 'calm';
    if (saved.theme === 'light' || saved.theme === 'dark') root.dataset.theme = saved.theme;
    if (saved.textSize === 'large' || saved.textSize === 'larger') root.dataset.text = saved.textSize;
  } catch {
    /* Storage is closed or holds something else: the defaults stand. */
  }
})();
