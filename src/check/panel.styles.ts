import {css} from 'lit';

export const panelStyles = css`
  :host {
    all: initial;
    position: fixed;
    inset-block-end: 1em;
    inset-inline-end: 1em;
    z-index: 2147483647;
    display: block;
    box-sizing: border-box;
    inline-size: 26em;
    max-inline-size: calc(100% - 2em);
    max-block-size: min(36em, 100% - 2em);
    overflow: auto;
    padding: 1.25em;
    border: 1px solid #0f6b68;
    border-radius: 12px;
    color: #17292b;
    background: #fff;
    box-shadow: 0 8px 30px rgb(0 0 0 / 25%);
    font-family: system-ui, sans-serif;
    font-size: 16px;
    text-align: start;
  }
  :host(:focus-visible),
  button:focus-visible {
    outline: 3px solid #17292b;
    outline-offset: 2px;
  }
  h2 {
    margin: 0 0 0.25em;
    font-size: 1.125em;
  }
  p {
    margin: 0;
  }
  .hint {
    color: #4c6163;
    font-size: 0.875em;
  }
  ul {
    display: grid;
    gap: 1em;
    margin: 1em 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid #4c6163;
  }
  li.wrong {
    border-color: #8a2b0d;
  }
  strong {
    display: block;
  }
  button {
    min-block-size: 44px;
    padding: 0.5em 1.1em;
    border: 1px solid #4c6163;
    border-radius: 2em;
    color: inherit;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
