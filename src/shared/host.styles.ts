import {css} from 'lit';
import {colorStyles} from './color.styles.js';
import {paperStyles} from './paper.styles.js';

/**
 * Two layers keep a stranger's style sheet out and the reader's settings in. `:host` is the door:
 * what a site or a reader sets on the element itself counts. `.root` is the wall: it takes over
 * the font, the spacing of the text and the visibility, and nothing else.
 *
 * Only the door sets the spacing of the text. Inside, even headings and tables take theirs from it,
 * so that what a reader needs reaches every word (WCAG 1.4.12).
 */
const wallStyles = css`
  :host {
    display: block;
    container: ipt / inline-size;
    /* Contained, it has no width of its own in flex rows, floats and table cells. This is the one
       size that depends on the window: on a small screen 22em would make the page scroll sideways. */
    /* stylelint-disable-next-line unit-disallowed-list */
    contain-intrinsic-inline-size: min(22em, 75vw);
    max-inline-size: 100%;
    box-sizing: border-box;
    font-family: var(--ipt-font-family, system-ui, sans-serif);
    /* The reader's own setting, whatever size the site has given its root. */
    font-size: medium;
    font-weight: normal;
    font-style: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }

  /* The system's own fonts, script by script, and room for marks above and below the letters. */
  :host(:is(:lang(ar), :lang(fa), :lang(ur))) {
    font-family: var(
      --ipt-font-family,
      system-ui,
      'Segoe UI',
      'Geeza Pro',
      'Noto Sans Arabic',
      'Noto Naskh Arabic',
      Tahoma,
      sans-serif
    );
    line-height: 1.8;
  }

  :host(:is(:lang(hi), :lang(mr), :lang(ne))) {
    font-family: var(
      --ipt-font-family,
      system-ui,
      'Kohinoor Devanagari',
      'Nirmala UI',
      'Noto Sans Devanagari',
      Mangal,
      sans-serif
    );
    line-height: 1.75;
  }

  :host(:lang(zh)) {
    font-family: var(
      --ipt-font-family,
      system-ui,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans SC',
      'Noto Sans CJK SC',
      sans-serif
    );
    line-height: 1.7;
  }

  :host([hidden]:not([hidden='until-found'])) {
    display: none;
  }

  /* No content-visibility: beyond the screen it takes the roles of paragraphs away, and has what is not
     displayed read aloud (findings/content-visibility-drops-roles.sh). */
  .root {
    all: initial;
    position: relative;
    display: block;
    font-family: inherit;
    font-size: inherit;
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    visibility: inherit;
    color-scheme: inherit;
    -webkit-user-select: text;
    user-select: text;
    overflow-wrap: anywhere;
    box-sizing: border-box;

    --_radius: var(--ipt-radius, 12px);

    padding: clamp(1em, 4cqi, 2em);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.25);
    color: var(--_color);
    background: var(--_background);
  }

  /* On a phone a frame is room that the text lacks: the widget stands on the page itself. */
  @container ipt (inline-size < 30em) {
    .root {
      padding: 0.75em 0.5em;
      border: 0;
    }
  }
`;

export const hostStyles = [colorStyles, wallStyles, paperStyles];
