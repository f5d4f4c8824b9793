import {ownScript} from '../shared/own-script.js';

/**
 * For the clinic's editor: with `?ipt-check` in the address of their own page, `ipt-check.js` from beside
 * the kit says in a panel what is wrong. No visitor loads it. Where it cannot be loaded, a line at the
 * beginning of the page says why.
 */
export function loadCheck() {
  if (typeof document === 'undefined') return;
  if (!new URLSearchParams(location.search).has('ipt-check')) return;
  const own = ownScript();
  if (!own) {
    say(
      'The widgets run, but their file is not here under its name. A plug-in that merges or rewrites scripts has taken it in: exclude ipt-widgets from it.',
    );
    return;
  }
  const refused =
    'The widgets run, but ipt-check.js could not be loaded. Upload it beside the file of the widgets. If it is there, the policy of your site (Content-Security-Policy) does not allow it.';
  try {
    const script = document.createElement('script');
    script.src = new URL('ipt-check.js', own.src).href;
    script.crossOrigin = own.crossOrigin;
    script.onerror = () => say(refused);
    document.head.append(script);
  } catch {
    // A page that allows only Trusted Types.
    say(refused);
  }
}

function say(words: string) {
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.textContent = `ipt-check: ${words}`;
  document.body.prepend(line);
}
