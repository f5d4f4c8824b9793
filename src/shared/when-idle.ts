/** What can wait comes at the latest after this time, in milliseconds. */
const patience = 2000;

/** Calls back when the page has nothing else to do; in Safari, which does not tell, a moment later. */
export function whenIdle(callBack: () => void) {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callBack, {timeout: patience});
  else setTimeout(callBack, 200);
}
