import {expect} from '@open-wc/testing';
import {crisisTexts} from '../../src/content/crisis/crisis.js';
import {problemAreas} from '../../src/content/problem-areas/problem-areas.js';
import {directionOf} from '../../src/localization/locale-controller.js';
import {languages} from '../../src/localization/languages.js';
import {firstChoices} from '../../stories/builder/choices.js';
import {tongueFor} from '../../stories/builder/speech.js';
import {leaflet} from '../../stories/builder/leaflet.js';

const page = async (language: string, some = {}) =>
  new DOMParser().parseFromString(
    leaflet({...firstChoices('0.0.0'), language, ...some}, await tongueFor(language)),
    'text/html',
  );

describe('the leaflet', () => {
  for (const language of languages()) {
    it(`says in ${language} what the widgets say, and whom to call`, async () => {
      const {msg} = await tongueFor(language);
      const {documentElement, body} = await page(language);
      expect(documentElement.lang).to.equal(language);
      expect(documentElement.dir).to.equal(directionOf(language));
      for (const {title, summary} of problemAreas(msg, 'adult')) {
        expect(body.textContent).to.contain(title).and.to.contain(summary);
      }
      expect(body.querySelector('.help')!.textContent).to.contain(crisisTexts(msg).emergency);
      expect(body.querySelectorAll('.help a[href^="tel:"], .help a[href^="https:"]')).to.not.be
        .empty;
      expect(body.querySelectorAll('footer li').length).to.be.greaterThan(3);
    });
  }

  it('names the numbers of a country, and the clinic’s own service in place of a line to write on', async () => {
    const {body} = await page('en', {
      region: 'NZ',
      service: {name: 'Alder Street', href: '', phone: '09 555 0100'},
    });
    expect(body.querySelector('.help a[href="tel:111"]')).to.exist;
    expect(body.textContent).to.contain('Alder Street');
    expect(body.querySelector('.write-here')).to.not.exist;
    expect((await page('en')).querySelector('.write-here')).to.exist;
  });

  it('asks for nothing and runs nothing', async () => {
    const {documentElement} = await page('en');
    expect(documentElement.querySelector('script, link, img, iframe, [src]')).to.not.exist;
  });
});
