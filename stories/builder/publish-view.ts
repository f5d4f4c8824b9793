import {html} from 'lit';
import {download} from './download.js';

interface PublishView {
  /** The paragraph for the privacy notice, in the language of the page. */
  privacy: string;
  lang: string;
  dir: string;
  status: string;
  /** The file the test page needs, and where to get it, if that is known. */
  testFile: string;
  files: string;
  copyPrivacy: () => void;
  saveTestPage: () => void;
  saveLeaflet: () => void;
}

/** What an editor does between the code and the visitors. */
export const publishView = (view: PublishView) => html`
  <section class="panel" aria-labelledby="test-title">
    <h2 id="test-title">Test my page</h2>
    <p>
      First without your site: save the test page and ${download(view.testFile, view.files)} into one
      folder, and open the page by double click.
    </p>
    <p><button type="button" @click=${view.saveTestPage}>Save the test page</button></p>
    <p>
      Then save your own page, open it, and write <code>?ipt-check</code> behind its address, such as
      <code>https://clinic.example/about?ipt-check</code>. A panel says what works and what does not.
      Only you see it.
    </p>
    <p>No panel at all? Then the script did not start. Most often:</p>
    <ul>
      <li>The file is not at that address. Open the address in the code: you should see code.</li>
      <li>Your system took the script out. Choose your system in step 7 again, and look under “Once, for the whole site”.</li>
      <li>A plug-in that makes pages faster has changed the file. Exclude it there.</li>
      <li>The security policy of your site does not allow it. Ask whoever looks after the site.</li>
    </ul>
  </section>
  <section class="panel" aria-labelledby="publish-title">
    <h2 id="publish-title">Before you publish</h2>
    ${ticks.map(
      ([id, words]) => html`
        <div class="choice">
          <input type="checkbox" id="tick-${id}" />
          <label for="tick-${id}">${words}</label>
        </div>
      `,
    )}
  </section>
  <section class="panel" aria-labelledby="paper-title">
    <h2 id="paper-title">For the waiting room</h2>
    <p>
      A leaflet of two pages, in the language of the page, with the numbers of your country and your
      service. Open it in your browser and print it.
    </p>
    <p><button type="button" @click=${view.saveLeaflet}>Save the leaflet</button></p>
  </section>
  <section class="panel" aria-labelledby="privacy-title">
    <h2 id="privacy-title">For your privacy notice</h2>
    <p class="quoted" lang=${view.lang} dir=${view.dir}>${view.privacy}</p>
    <div class="copy">
      <button type="button" @click=${view.copyPrivacy}>
        Copy<span class="visually-hidden">: for your privacy notice</span>
      </button>
      <p role="status">${view.status}</p>
    </div>
  </section>
`;

const ticks = [
  ['numbers', 'Somebody has called the numbers that the widgets show for our country.'],
  ['texts', 'A clinician of ours has read the texts, in the language of the page.'],
  ['checked', 'Our page with ?ipt-check says that everything works, also on a phone.'],
  ['privacy', 'Our privacy notice has the paragraph below, and no tracker runs on the page.'],
] as const;
