import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {deepActive, media, mouse, press, viewport} from './support/page.js';
import {
  addScript,
  all,
  auditBundle,
  fillPanels,
  framed,
  mount,
  once,
  one,
  root,
  tags,
  until,
  warningsIn,
} from './support/widget.js';

const settled = () => new Promise((resolve) => setTimeout(resolve, 80));

describe('a widget whose tag closes itself', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());
  const page = () => frame.contentDocument!;
  const visible = (selector: string) =>
    page().querySelector<HTMLElement>(selector)!.offsetHeight > 0;

  it('gives back the page it has swallowed, and says so', async () => {
    frame = await framed(
      `<header>Clinic</header><ipt-problem-areas />
       <p id="text">Our clinic</p><input id="name">
       <ipt-crisis-help region="GB"><p>999</p></ipt-crisis-help><footer>Address</footer>`,
    );
    page().querySelector<HTMLInputElement>('#name')!.value = 'typed';
    const warnings = warningsIn(frame);
    await addScript(frame, auditBundle);
    await settled();
    expect([visible('#text'), visible('footer')]).to.deep.equal([true, true]);
    expect(page().querySelector<HTMLInputElement>('#name')!.value).to.equal('typed');
    const order = [...page().body.children].map(({localName}) => localName);
    expect(order).to.deep.equal([
      'header',
      'ipt-problem-areas',
      'p',
      'input',
      'ipt-crisis-help',
      'footer',
    ]);
    expect(page().querySelector('ipt-problem-areas')!.children).to.have.length(0);
    const crisis = page().querySelector('ipt-crisis-help')!;
    expect(crisis.shadowRoot!.querySelector('.emergency a')!.getAttribute('href')).to.equal(
      'tel:999',
    );
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('ipt-problem-areas').and.contain('</ipt-problem-areas>');
  });

  it('gives back what several of them have swallowed, one inside the other', async () => {
    frame = await framed(
      `${tags.map((tag) => `<${tag} />`).join('<p>text</p>')}<footer>Address</footer>`,
    );
    const warnings = warningsIn(frame);
    await addScript(frame, auditBundle);
    await settled();
    for (const tag of tags) expect(page().querySelector(tag)!.parentElement!.localName).to.equal('body'); // prettier-ignore
    expect([...page().querySelectorAll('body > p')]).to.have.length(tags.length - 1);
    expect(visible('footer')).to.equal(true);
    expect(warnings).to.have.length(tags.length);
  });

  it('waits for the page to be there, and runs no script twice', async () => {
    frame = await framed(
      '<ipt-phase-timeline /><script>runs++</script><div data-ipt="crisis-help"><p>999</p></div>',
      `<script>runs = 0</script><script src="${once(auditBundle)}"></script>`,
    );
    await settled();
    expect(page().querySelector('body > ipt-crisis-help')).to.exist;
    expect(Reflect.get(frame.contentWindow!, 'runs')).to.equal(1);
  });

  it('leaves a fallback where it is, with what it may hold', async () => {
    frame = await framed(
      `<section><ipt-find-therapist>
         <script type="application/json">[]</script>
         <header><h3>Therapy</h3></header><p>Call us</p><nav><a href="/">Home</a></nav>
         <div slot="service"><ipt-crisis-help></ipt-crisis-help></div><footer>Clinic</footer>
       </ipt-find-therapist></section>`,
    );
    const warnings = warningsIn(frame);
    await addScript(frame, auditBundle);
    await settled();
    expect(page().querySelector('ipt-find-therapist')!.children).to.have.length(6);
    expect(warnings).to.deep.equal([]);
  });
});

describe('a widget inside a link', () => {
  let followed: number;
  const count = () => followed++;
  beforeEach(() => {
    followed = 0;
    addEventListener('hashchange', count);
  });
  afterEach(() => {
    removeEventListener('hashchange', count);
    history.replaceState(null, '', location.href.replace(/#.*/, ''));
  });

  it('opens its panels and does not follow it, by mouse and by key', async () => {
    const areas = await mount(
      '<a href="#followed">Card<ipt-problem-areas></ipt-problem-areas></a>',
      'ipt-problem-areas',
    );
    const button = one(areas, '.disclosure button');
    button.scrollIntoView({block: 'center'});
    await mouse.click(button);
    await settled();
    expect(button.ariaExpanded).to.equal('true');
    button.focus();
    await press('Enter');
    await settled();
    expect(button.ariaExpanded).to.equal('false');
    expect(followed).to.equal(0);
    expect(areas.closest('a')!.getAttribute('href')).to.equal('#followed');
  });

  it('lets its own links and lists work, and the rest of the link, too', async () => {
    const quiz = await mount(
      '<a href="#followed"><b>Card</b><ipt-problem-areas></ipt-problem-areas></a>',
      'ipt-problem-areas',
    );
    const inner = document.createElement('a');
    inner.href = '#inner';
    inner.textContent = 'inner';
    one(quiz, '.root').append(inner);
    inner.scrollIntoView({block: 'center'});
    await mouse.click(inner);
    await settled();
    expect(location.hash).to.equal('#inner');
    const box = document.createElement('input');
    box.type = 'checkbox';
    one(quiz, '.root').append(box);
    await mouse.click(box);
    expect(box.checked).to.equal(true);
    expect(location.hash).to.equal('#inner');
    const card = quiz.closest('a')!.querySelector('b')!;
    card.scrollIntoView({block: 'center'});
    await mouse.click(card);
    await settled();
    expect(location.hash).to.equal('#followed');
  });
});

describe('under a header that stays at the top of the window', () => {
  it('what gets the focus is in sight', async () => {
    await viewport(400, 640);
    const areas = await mount(
      `<header style="position:fixed;inset:0 0 auto 0;height:110px;background:#ccc;z-index:1">Clinic</header>
       <div style="height:900px"></div><ipt-problem-areas></ipt-problem-areas><div style="height:2000px"></div>`,
      'ipt-problem-areas',
    );
    const [, second] = all(areas, '.disclosure button');
    second.focus();
    await press('Shift+Tab');
    const target = deepActive()!;
    await press('Tab');
    scrollBy(0, target.getBoundingClientRect().top - 20);
    await press('Shift+Tab');
    expect(deepActive() === target && areas.shadowRoot!.contains(target)).to.equal(true);
    await until(() => target.getBoundingClientRect().top >= 110, 'the button below the header');
    expect(target.getBoundingClientRect().bottom).to.be.below(640);
    scrollTo(0, 0);
  });

  it('a press of the mouse scrolls nothing', async () => {
    await viewport(400, 640);
    const areas = await mount(
      `<header style="position:fixed;inset:0 0 auto 0;height:110px;background:#ccc;z-index:1">Clinic</header>
       <div style="height:900px"></div><ipt-problem-areas></ipt-problem-areas><div style="height:2000px"></div>`,
      'ipt-problem-areas',
    );
    const [button] = all(areas, '.disclosure button');
    scrollTo(0, button.getBoundingClientRect().top + scrollY - 105);
    const before = scrollY;
    await mouse.click({x: 60, y: 118});
    await settled();
    expect(button.ariaExpanded).to.equal('true');
    expect(scrollY).to.equal(before);
    scrollTo(0, 0);
  });
});

describe('what a page puts into a slot', () => {
  const direction = (element: Element) => getComputedStyle(element).direction;

  it('is written in its own direction, not in that of the widget', async () => {
    const arabic = await mount(
      `<ipt-find-therapist lang="ar"><h2 slot="heading">Therapy (IPT)</h2>
       <div slot="service"><p>Call us: <b>01632 960190</b>.</p></div></ipt-find-therapist>`,
      'ipt-find-therapist',
    );
    expect(direction(one(arabic, '.root'))).to.equal('rtl');
    for (const element of arabic.querySelectorAll('h2, p')) {
      expect(direction(element), element.localName).to.equal('ltr');
    }
    const latin = await mount(
      `<ipt-find-therapist><h2 slot="heading">العلاج (IPT)</h2>
       <div slot="service" dir="ltr"><p>العلاج</p></div></ipt-find-therapist>`,
      'ipt-find-therapist',
    );
    expect(direction(one(latin, '.root'))).to.equal('ltr');
    expect(direction(latin.querySelector('h2')!)).to.equal('rtl');
    expect(direction(latin.querySelector('p')!), 'says it itself').to.equal('ltr');
  });
});

describe('on paper', () => {
  it('a dark page has light widgets', async function () {
    const style = document.createElement('style');
    style.textContent =
      ':root{color-scheme:dark;--ipt-background:#111;--ipt-color:#eee;--ipt-accent:#9cf;--ipt-muted:#ccc}';
    document.head.append(style);
    try {
      const shown = [];
      for (const tag of tags) shown.push(await mount(`<${tag} region="GB"></${tag}>`, tag));
      if ((await media({media: 'print'})).length > 0) this.skip();
      // On a screen that only plays paper, colours take their time to change.
      const changes = shown.flatMap((widget) => root(widget).getAnimations());
      await Promise.allSettled(changes.map(({finished}) => finished));
      for (const widget of shown) {
        for (const node of [one(widget, '.root'), ...all(widget, '.root *')].filter(isPrinted)) {
          const {color, backgroundColor} = getComputedStyle(node);
          expect(lightness(color), `${widget.localName} ${node.className}`).to.be.below(140);
          if (alpha(backgroundColor) > 0 && node.localName !== 'i') {
            expect(lightness(backgroundColor), node.className).to.be.above(200);
          }
        }
        expect(getComputedStyle(one(widget, '.root')).colorScheme).to.equal('light');
      }
    } finally {
      style.remove();
    }
  });

  const isPrinted = (node: Element) => node.getClientRects().length > 0;
  const numbers = (color: string) => color.match(/[\d.]+/g)!.map(Number);
  const scale = (color: string) => (color.startsWith('color(') ? 255 : 1);
  const lightness = (color: string) => {
    const [r, g, b] = numbers(color.replace(/^color\(\w+/, 'color('));
    return (0.3 * r + 0.6 * g + 0.1 * b) * scale(color);
  };
  const alpha = (color: string) => numbers(color.replace(/^color\(\w+/, 'color('))[3] ?? 1;
});

describe('on a page that lays out its boxes by script', () => {
  it('the window hears when a widget has grown, and on no other page', async () => {
    let heard = 0;
    const hear = () => heard++;
    addEventListener('resize', hear);
    const plain = await mount('<ipt-problem-areas></ipt-problem-areas>', 'ipt-problem-areas');
    one(plain, '.disclosure button').click();
    await settled();
    expect(heard).to.equal(0);
    const placed = await mount(
      '<div style="position: relative; height: 300px"><div style="position: absolute; width: 400px"><ipt-problem-areas></ipt-problem-areas></div></div>',
      'ipt-problem-areas',
    );
    await until(() => heard > 0, 'the first size');
    await settled();
    const before = heard;
    one(placed, '.disclosure button').click();
    await until(() => heard > before, 'the size with an open panel');
    removeEventListener('resize', hear);
  });
});

describe('on a page whose scripts have added names to all objects', () => {
  const names =
    'banner brief class clear cost exclusive figure first for hint hours icon items languages leads note pair paragraphs part place quiet reasons references short step summary term title usual word year'.split(
      ' ',
    );

  it('every widget says what it says elsewhere', async () => {
    const shown: string[][] = [];
    for (const script of [
      '',
      `for (const name of ${JSON.stringify(names)}) Object.prototype[name] = 'of the page';`,
    ]) {
      const frame = await framed(
        tags.map((tag) => `<${tag} region="GB" open="all"></${tag}>`).join(''),
        `<script>${script}</script>`,
      );
      await addScript(frame, auditBundle);
      await settled();
      const widgets = tags.map((tag) => frame.contentDocument!.querySelector(tag)!);
      const crisis = widgets[4].shadowRoot!;
      crisis.querySelectorAll<HTMLElement>('button[aria-expanded="false"]').forEach((b) => b.click());
      for (const widget of widgets) await fillPanels(widget as LitElement);
      shown.push(
        widgets.map(({shadowRoot}) =>
          // Ids, and the marks of Lit, are made anew each time.
          shadowRoot!
            .querySelector('.root')!
            .outerHTML.replace(/ (id|for|name|aria-[a-z]+)="[^"]*"|lit\$\d+\$/g, ''),
        ),
      );
      frame.remove();
    } // prettier-ignore
    for (const [index, tag] of tags.entries()) {
      expect(shown[0][index].length, tag).to.be.above(1000);
      expect(shown[1][index], tag).to.equal(shown[0][index]);
    }
  });
});

describe('on a page of XML', () => {
  it('the fallback stays, and one line says why', async () => {
    const source = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title></head><body>
      ${tags.map((tag) => `<${tag}><p>fallback</p></${tag}>`).join('')}<div data-ipt="crisis-help"><p>999</p></div></body></html>`;
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([source], {type: 'application/xhtml+xml'}));
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    await loaded;
    const warnings = warningsIn(frame);
    await addScript(frame, `${location.origin}${auditBundle}`, 'text/javascript');
    await settled();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('application/xhtml+xml').and.contain('text/html');
    for (const tag of tags) {
      expect(frame.contentDocument!.querySelector<HTMLElement>(`${tag} p`)!.offsetHeight).to.be.above(0); // prettier-ignore
    }
    frame.remove();
  });
});
