import {html} from 'lit';

interface KeepView {
  status: string;
  save: () => void;
  open: (file: File) => void;
}

/** The choices as a file of the editor's own: nothing is kept here. */
export const keepView = ({status, save, open}: KeepView) => html`
  <fieldset class="step">
    <legend>Keep your choices</legend>
    <p class="hint">As a file on your computer, for the next version or another page.</p>
    <div class="copy">
      <button type="button" id="save" @click=${save}>Save as a file</button>
    </div>
    <div class="field">
      <label for="open">Open such a file</label>
      <input
        type="file"
        id="open"
        accept=".json,application/json"
        @change=${({target}: Event) => {
          const input = target as HTMLInputElement;
          const [file] = input.files ?? [];
          if (file) open(file);
          // The same file may be chosen again.
          input.value = '';
        }}
      />
    </div>
    <p role="status" class="hint">${status}</p>
  </fieldset>
`;
