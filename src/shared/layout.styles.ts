import {css} from 'lit';

/** How things stand: the plain elements without their margins, and a few ways to place them. */
export const layoutStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
  }

  svg {
    flex: none;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    min-inline-size: 0;
  }

  .stack > * + * {
    margin-block-start: 0.75em;
  }

  .stack > * + :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1.5em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    /* It is in no copy: there, what is seen is enough. */
    -webkit-user-select: none;
    user-select: none;
  }

  @media not print {
    .paper-only {
      display: none;
    }
  }

  @media print {
    .screen-only,
    a > .visually-hidden {
      display: none;
    }

    .root {
      margin-block-end: 1.5em;
      padding: 0;
      border: 0;
      color: #000;
      background: none;
    }
  }
`;
