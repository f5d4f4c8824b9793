import {css} from 'lit';

/**
 * Two layers keep a stranger's style sheet out and the reader's settings in. `:host` is the door:
 * what a site or a reader sets on the element itself counts. `.root` is the wall: it takes over
 * the font, the spacing of the text and the visibility, and nothing else.
 */
export const hostStyles = css`
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
    line-height: 1.6;
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

    --_accent: var(--ipt-accent, #0f6b68);
    --_on-accent: var(--ipt-on-accent, #fff);
    --_background: var(--ipt-background, #fff);
    --_surface: var(--ipt-surface, #f2f8f7);
    --_color: var(--ipt-color, #17292b);
    --_muted: var(--ipt-muted, #4c6163);
    --_border: var(--ipt-border, #cbdcda);
    --_focus: var(--ipt-focus, var(--_color));
    --_radius: var(--ipt-radius, 12px);
    --_tint: color-mix(in srgb, var(--_accent) 12%, var(--_background));

    padding: clamp(1em, 4cqi, 2em);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.25);
    color: var(--_color);
    background: var(--_background);
  }

  /* Dark where the page says that it can be (color-scheme) and the reader prefers it. */
  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_accent: var(--ipt-accent, light-dark(#0f6b68, #7ad3c9));
      --_on-accent: var(--ipt-on-accent, light-dark(#fff, #06211f));
      --_background: var(--ipt-background, light-dark(#fff, #13201f));
      --_surface: var(--ipt-surface, light-dark(#f2f8f7, #1b2c2b));
      --_color: var(--ipt-color, light-dark(#17292b, #e4eeec));
      --_muted: var(--ipt-muted, light-dark(#4c6163, #a8bdba));
      --_border: var(--ipt-border, light-dark(#cbdcda, #3b504e));
    }
  }
`;
