import {css} from 'lit';

/** What is read: headings, paragraphs, lists, links, notices. */
export const textStyles = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.125em;
    font-weight: 650;
    text-wrap: balance;
  }

  [part~='heading'] {
    font-size: 1.6em;
  }

  :is(h1, h2, h3, h4, h5, h6) > .muted {
    font-weight: 400;
  }

  /* None of these scripts has an italic. */
  .root:is(:lang(ar), :lang(fa), :lang(ur), :lang(hi), :lang(mr), :lang(ne), :lang(zh)) * {
    font-style: normal;
  }

  /* Chinese may break between any two characters: in a title rather after a comma. */
  .root:lang(zh) :is(h1, h2, h3, h4, h5, h6) {
    word-break: keep-all;
  }

  .label {
    color: var(--_accent);
    font-size: 0.9375em;
  }

  slot[name='heading'] {
    display: block;
    margin-block-end: 0.5em;
  }

  p,
  li,
  dd {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  .lead {
    font-size: 1.0625em;
  }

  .muted {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  ul,
  ol {
    list-style: none;
  }

  .bullets > li {
    position: relative;
    padding-inline-start: 1.25em;
  }

  .bullets > li + li {
    margin-block-start: 0.4em;
  }

  .bullets > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-start: 0.125em;
    inline-size: 0;
    block-size: 0;
    /* A border, because forced colours drop backgrounds. */
    border: 0.1875em solid var(--_accent);
    border-radius: 50%;
  }

  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .host {
    font-weight: 400;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  .row + [aria-live]:not(:empty) {
    margin-block-start: 0.5em;
    font-weight: 600;
  }

  /* What only the ear is given: it takes no room, and is in no copy and no search. */
  :is(.digits, .digits > span, .pause)::after {
    font-size: 0;
    /* stylelint-disable declaration-property-value-allowed-list -- no text that is seen */
    letter-spacing: 0;
    word-spacing: 0;
    /* stylelint-enable declaration-property-value-allowed-list */
    white-space: pre;
  }

  .digits {
    white-space: nowrap;
  }

  @media not print {
    .digits > :not(:last-child)::after {
      content: ' ';
    }

    .digits:not(:last-child)::after,
    .pause::after {
      content: ', ';
    }
  }

  .notice {
    padding: 1em 1.25em;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    border-start-start-radius: 2px;
    border-end-start-radius: 2px;
    background: var(--_surface);
  }

  @container ipt (inline-size < 30em) {
    /* On a line of its own, with no dot left behind at the end of the one before. */
    :is(h1, h2, h3, h4, h5, h6) > .muted {
      display: block;
    }

    :is(h1, h2, h3, h4, h5, h6) > .muted > [aria-hidden] {
      display: none;
    }

    .bullets > li {
      padding-inline-start: 1em;
    }

    .notice {
      padding-block: 0.25em;
      padding-inline: 0.875em 0;
      border-width: 0;
      border-inline-start-width: 3px;
      border-radius: 0;
      background: none;
    }
  }

  @media print {
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    caption {
      break-after: avoid;
      break-inside: avoid;
    }

    [part~='heading'] {
      font-size: 1.5em;
    }

    p,
    li,
    dd {
      max-inline-size: 85ch;
    }

    .lead {
      font-size: 1em;
    }

    /* The first words below a heading go where it goes. */
    .stack > :is(p, .lead, .muted):first-child,
    p:has(+ ul) {
      break-after: avoid;
    }

    /* A mark that is placed takes its line with it, behind all others, when a PDF is copied. */
    .bullets {
      padding-inline-start: 1.25em;
      list-style: disc;
    }

    .bullets > li {
      position: static;
      padding: 0;
    }

    .bullets > li::before {
      display: none;
    }

    .about {
      font-size: 0.775em;
    }

    .sources {
      columns: 3;
      column-gap: 1.25em;
      padding: 0;
      list-style: none;
    }

    .sources a {
      color: inherit;
      text-decoration: none;
    }

    .bullets.sources > li {
      margin-block: 0.1em;
      padding-inline-start: 1em;
      text-indent: -1em;
    }

    .muted {
      font-size: 0.9em;
    }

    .stack > * + * {
      margin-block-start: 0.5em;
    }

    .stack > * + :is(h1, h2, h3, h4, h5, h6) {
      margin-block-start: 1em;
    }

    .notice {
      padding: 0.5em 0.75em;
      break-inside: avoid;
    }
  }
`;
