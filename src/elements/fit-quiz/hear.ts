import {listen} from '../../shared/listener.js';

/** What the quiz wants to know of what happens inside. */
interface Heard {
  /** Something was ticked, or a list changed. */
  ticked: () => void;
  /** Enter, on an answer. */
  entered: () => void;
  /** Someone is there: reads, moves, types. */
  present: () => void;
}

/**
 * Hears everything that happens inside on the host, one listener for each composed event, so that a
 * page that wraps `addEventListener` learns no more than that the quiz is used.
 */
export function hear(host: HTMLElement, root: () => ShadowRoot, heard: Heard) {
  const field = () => root().activeElement?.matches('input, select') ?? false;

  listen(host, 'input', (event) => {
    event.stopPropagation();
    heard.present();
    heard.ticked();
  });

  for (const type of ['keydown', 'keypress', 'keyup']) {
    listen<KeyboardEvent>(host, type, (event) => {
      if (type === 'keydown') heard.present();
      if (!field()) return;
      // A site's one-key shortcuts cannot see that a field has the focus in here.
      if (isPlain(event)) event.stopPropagation();
      if (type === 'keydown' && event.key === 'Enter' && !event.repeat) heard.entered();
    });
  }

  for (const type of ['click', 'pointerdown', 'pointermove', 'touchmove', 'wheel']) {
    listen(host, type, heard.present, {passive: true});
  }
}

/** Escape and Tab belong to the dialog the quiz may stand in, and chords to the browser. */
const isPlain = ({key, ctrlKey, altKey, metaKey}: KeyboardEvent) =>
  key !== 'Escape' && key !== 'Tab' && !ctrlKey && !altKey && !metaKey;
