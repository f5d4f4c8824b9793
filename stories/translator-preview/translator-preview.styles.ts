import {css} from 'lit';

export const previewStyles = css`
  :host {
    display: block;
    padding: 32px clamp(16px, 4vw, 48px) 40vh;
    color: #26332b;
    background: #faf7ef;
    font: 1rem/1.6 system-ui, sans-serif;
  }

  h1,
  h2 {
    margin: 0 0 0.4em;
    font-family: Charter, Cambria, Georgia, serif;
    line-height: 1.2;
  }

  h1 {
    font-size: 2.1rem;
  }

  h2 {
    margin-block-start: 1.4em;
    font-size: 1.5rem;
  }

  p {
    max-inline-size: 44em;
    margin: 0 0 1em;
  }

  .chooser {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: center;
    padding: 24px;
    border: 2px dashed #7d9180;
    border-radius: 12px;
    background: #fffefa;
  }

  .chooser > * {
    max-inline-size: 100%;
  }

  label {
    font-weight: 600;
  }

  input,
  select,
  button {
    min-block-size: 40px;
    color: inherit;
    font: inherit;
  }

  [type='file'] {
    padding-block: 6px;
  }

  .problem {
    margin-block-start: 1em;
    color: #8a1c1c;
    font-weight: 600;
  }

  .badge {
    padding: 2px 10px;
    border-radius: 99px;
    color: #5c3700;
    background: #ffe9c2;
    font: 600 0.8125rem system-ui, sans-serif;
    vertical-align: middle;
  }

  .badge.final {
    color: #10401f;
    background: #d6efdc;
  }

  summary {
    margin-block-end: 8px;
    font-weight: 600;
    cursor: pointer;
  }

  .scroll {
    max-block-size: 24em;
    overflow: auto;
    border: 1px solid #d3d9c8;
    border-radius: 8px;
    background: #fffefa;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9375rem;
  }

  th,
  td {
    padding: 8px 12px;
    border-block-end: 1px solid #e5e8db;
    text-align: start;
    vertical-align: top;
  }

  th {
    position: sticky;
    inset-block-start: 0;
    background: #eef1e6;
  }

  th,
  .findings td:first-child {
    white-space: nowrap;
  }

  .findings td:first-child {
    font-weight: 600;
  }

  td:last-child,
  td:nth-last-child(2) {
    min-inline-size: 16em;
  }

  small {
    display: block;
    color: #566259;
  }

  details + details {
    margin-block-start: 12px;
  }

  .id,
  .close {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    color: #2f5a44;
    background: none;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  .id,
  .unit {
    font-family: ui-monospace, monospace;
    font-size: 0.875rem;
  }

  .pairs {
    display: grid;
    gap: 32px;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: 16px;
    align-items: start;
  }

  aside {
    position: fixed;
    inset-block-end: 0;
    inset-inline: 0;
    max-block-size: 38vh;
    padding: 16px clamp(16px, 4vw, 48px);
    overflow: auto;
    border-block-start: 3px solid #c2570c;
    background: #fffefa;
    box-shadow: 0 -6px 24px rgb(0 0 0 / 15%);
  }

  aside[hidden] {
    display: none;
  }

  .close {
    float: inline-end;
  }

  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 4px 16px;
    margin: 0 0 12px;
  }

  dt {
    color: #566259;
  }

  dd {
    margin: 0;
  }
`;
