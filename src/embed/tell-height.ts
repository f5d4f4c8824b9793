/** The height is told in steps of so many pixels: more would tell which text is shown. */
const step = 200;

/**
 * Tells the page around a frame how tall the frame has to be, as `{iptHeight: 1200}`, until the visitor
 * touches it for the first time. From then on the height would tell what they have opened or answered,
 * so the frame keeps its height and scrolls inside.
 */
export function tellHeight(view: Window & typeof globalThis) {
  let told = 0;
  const page = view.document.documentElement;
  const observer = new view.ResizeObserver(() => {
    const height = Math.ceil(page.getBoundingClientRect().height / step) * step;
    if (height === told) return;
    told = height;
    view.parent.postMessage({iptHeight: height}, '*');
  });
  observer.observe(page);
  const stop = () => observer.disconnect();
  for (const type of ['pointerdown', 'keydown', 'beforematch']) {
    view.addEventListener(type, stop, {once: true, capture: true});
  }
}
