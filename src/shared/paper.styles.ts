import {css} from 'lit';

/** Paper is light, whatever the page is: ink on white, and the kit's own colours for the rest. */
export const paperStyles = css`
  @media print {
    .root {
      color-scheme: light;
      --_background: #fff;
      --_surface: #fff;
      --_tint: #fff;
      --_color: #000;
      --_muted: #4c6163;
      --_border: #cbdcda;
      --_accent: #0f6b68;
      --_fill: #0f6b68;
      --_on-fill: #fff;
      --_focus: #000;

      /* 10pt, or more where the reader has set more. */
      font-size: 0.8333em;
    }

    p,
    li,
    blockquote {
      break-inside: avoid;
    }
  }
`;
