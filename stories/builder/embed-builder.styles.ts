import {css} from 'lit';

export const builderStyles = css`
  :host {
    --_accent: var(--ipt-accent, light-dark(#0f6b68, #7ad3c9));
    --_on-accent: var(--ipt-on-accent, light-dark(#fff, #06211f));
    --_background: var(--ipt-background, light-dark(#fff, #13201f));
    --_surface: var(--ipt-surface, light-dark(#f2f8f7, #1b2c2b));
    --_color: var(--ipt-color, light-dark(#17292b, #e4eeec));
    --_muted: var(--ipt-muted, light-dark(#4c6163, #a8bdba));
    --_border: var(--ipt-border, light-dark(#cbdcda, #3b504e));
    --_weak: light-dark(#8a2b0d, #ffb59b);

    display: grid;
    grid-template-columns: minmax(0, 21em) minmax(0, 1fr);
    align-items: start;
    gap: 2em;
    color: var(--_color);
    font-family: var(--ipt-font-family, system-ui, sans-serif);
    line-height: 1.5;
  }

  * {
    box-sizing: border-box;
  }

  .choices,
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  h2 {
    margin: 0 0 0.5em;
    font-size: 1.25em;
    line-height: 1.25;
  }

  p {
    margin: 0;
  }

  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  a {
    color: var(--_accent);
  }

  :focus-visible {
    outline: 3px solid var(--_color);
    outline-offset: 2px;
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
    padding: 1.25em;
    border: 1px solid var(--_border);
    border-radius: 0.75em;
    background: var(--_background);
  }

  .panel > h2 {
    margin: 0;
  }

  .panel :is(ul, ol) {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }

  .place + .place {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_border);
  }

  h3 {
    margin: 0;
    font-size: 1em;
  }

  .quoted {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_border);
  }

  .title-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-end: 0.75em;
  }

  .title-row h2 {
    margin: 0;
  }

  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  code {
    overflow-wrap: anywhere;
  }

  /* Seen only by whoever goes by keyboard. */
  .skip:not(:focus-visible) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  textarea {
    resize: vertical;
    font:
      0.8125em/1.5 ui-monospace,
      'Cascadia Mono',
      Menlo,
      Consolas,
      monospace;
    background: var(--_surface);
  }

  .copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  /* Here the widgets look as they do without the page's theme: that is what the snippet gives. */
  .preview {
    --ipt-font-family: initial;
    --ipt-color: initial;
    --ipt-background: initial;
    --ipt-surface: initial;
    --ipt-accent: initial;
    --ipt-on-accent: initial;
    --ipt-border: initial;
    --ipt-muted: initial;
    --ipt-radius: initial;
    --ipt-focus: initial;

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  .preview.narrow {
    inline-size: min(375px, 100%);
  }

  .preview > div {
    padding: clamp(1em, 4%, 2em);
    border: 1px solid var(--_border);
    border-radius: 0.75em;
    background: var(--_background);
    overflow-wrap: anywhere;
  }

  .preview > div p {
    margin-block: 0.75em;
  }

  .preview > div li + li {
    margin-block-start: 0.4em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (width < 60em) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }

  /* On paper the preview is what one wants to discuss. */
  @media print {
    :host {
      display: block;
    }

    .choices,
    .result > :not(:last-child) {
      display: none;
    }
  }
`;
