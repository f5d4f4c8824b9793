/**
 * The page as its user meets it: real key presses and mouse moves, a viewport, media preferences,
 * and what the engine tells assistive technology. The same in Chromium, Firefox and WebKit.
 *
 * Whatever a test changes here is reset after it.
 */
import {executeServerCommand} from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface Media {
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'no-preference' | 'reduce';
  'prefers-contrast'?: 'no-preference' | 'more';
  'prefers-reduced-transparency'?: 'no-preference' | 'reduce';
  'forced-colors'?: 'none' | 'active';
  /** The media type. */
  media?: 'screen' | 'print';
}

export type MediaName = keyof Media;

/** Where the mouse goes: the middle of an element, or a point of the viewport. */
export type Target = Element | {x: number; y: number};

export interface Accessible {
  role: string;
  name: string;
}

const defaultViewport = {width: 800, height: 600};

const defaultMedia: Required<Media> = {
  'prefers-color-scheme': 'light',
  'prefers-reduced-motion': 'no-preference',
  'prefers-contrast': 'no-preference',
  'prefers-reduced-transparency': 'no-preference',
  'forced-colors': 'none',
  media: 'screen',
};

/** What has to be waited for when the page is reset. */
let emulated: Media = {};
let isChanged = false;

afterEach(async () => {
  if (!isChanged) {
    return;
  }
  const before = emulated;
  isChanged = false;
  emulated = {};
  await command('reset');
  await settled(hasSize(defaultViewport), 'viewport reset');
  await settled(() => Object.keys(before).every(matchesIn(defaultMedia)), 'media reset');
});

export function engine(): Engine {
  const {userAgent} = navigator;
  if (userAgent.includes('Firefox/')) {
    return 'firefox';
  }
  return userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}

/**
 * Presses a key, or several at once.
 *
 * @param keys as in `KeyboardEvent.key`, joined by a plus sign: `Enter`, `Space`, `Shift+Tab`
 */
export async function press(keys: string): Promise<void> {
  await command('press', keys);
}

export async function type(text: string): Promise<void> {
  await command('type', text);
}

export const mouse = {
  async move(target: Target): Promise<void> {
    isChanged = true;
    await command('mouse', {action: 'move', ...pointOf(target)});
  },
  async down(): Promise<void> {
    isChanged = true;
    await command('mouse', {action: 'down'});
  },
  async up(): Promise<void> {
    await command('mouse', {action: 'up'});
  },
  async click(target: Target): Promise<void> {
    await mouse.move(target);
    await mouse.down();
    await mouse.up();
  },
};

export async function viewport(width: number, height = defaultViewport.height): Promise<void> {
  isChanged = true;
  await command('viewport', {width, height});
  await settled(hasSize({width, height}), `viewport ${width}x${height}`);
}

/**
 * Emulates media features; those not named go back to their defaults.
 *
 * @returns the names that this engine cannot emulate, for the test to skip itself
 */
export async function media(features: Media): Promise<MediaName[]> {
  isChanged = true;
  const unsupported = await command<MediaName[]>('media', features);
  const isSupported = ([name]: [string, string]) => !unsupported.includes(name as MediaName);
  const supported: Media = Object.fromEntries(Object.entries(features).filter(isSupported));
  const expected = {...defaultMedia, ...supported};
  const names = Object.keys({...emulated, ...supported});
  emulated = supported;
  await settled(() => names.every(matchesIn(expected)), `media ${JSON.stringify(supported)}`);
  return unsupported;
}

/**
 * ARIA role and name of an element as the engine computed them for assistive technology. The role is
 * empty when there is none in ARIA (`<summary>`, a plain `<div>`) or the element is hidden.
 */
export async function ax(element: Element): Promise<Accessible> {
  const {role, name} = await withMark(element, (mark) => command<Accessible>('ax', mark));
  return {role: ariaRoles[role] ?? role, name};
}

/** What an engine gives assistive technology of an element: text, or what has a role. */
export type AccessibleNode =
  | {text: string}
  | {
      role: string;
      name: string;
      description: string;
      /** Level, states and value, in words. */
      details: string[];
      children: AccessibleNode[];
    };

/** The accessibility tree below an element, closed roots included: Chromium and Firefox. */
export const tree = (element: Element): Promise<AccessibleNode[]> =>
  withMark(element, (mark) => command<AccessibleNode[]>('tree', mark));

/**
 * A committed transcript; in a run that renews them, what is given becomes it.
 *
 * @param path below `tests/transcripts`
 */
export const transcript = (path: string, now: string): Promise<string> =>
  command<string>('transcript', {path, now});

/** The PNG of an element, base64. */
export async function shot(element: Element): Promise<string> {
  const {x, y, width, height} = element.getBoundingClientRect();
  const clip = {x, y, width, height};
  return withMark(element, (mark) => command<string>('shot', {...mark, clip}));
}

/** The element that has the focus, through all open shadow roots. */
export function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active;
}

/** Where the engines differ in what they call the same thing. */
const ariaRoles: Record<string, string> = {image: 'img', generic: '', none: '', presentation: ''};

async function command<Result>(name: string, payload?: unknown): Promise<Result> {
  return (await executeServerCommand<Result, unknown>(`ipt:${name}`, payload)) as Result;
}

function pointOf(target: Target): {x: number; y: number} {
  if (!(target instanceof Element)) {
    return target;
  }
  const {x, y, width, height} = target.getBoundingClientRect();
  return {x: x + width / 2, y: y + height / 2};
}

/**
 * Points the engine at an element that no selector may reach. Chromium and WebKit find it in a
 * global variable. Firefox only sees attributes, and an added class, unlike a changed id, breaks no
 * reference from one element to another.
 */
async function withMark<Result>(
  element: Element,
  use: (mark: {global: string; className: string}) => Promise<Result>,
): Promise<Result> {
  const mark = {global: '__iptElement', className: `ipt-marked-${marks++}`};
  const hadClass = element.hasAttribute('class');
  element.classList.add(mark.className);
  Object.assign(window, {[mark.global]: element});
  try {
    return await use(mark);
  } finally {
    Reflect.deleteProperty(window, mark.global);
    element.classList.remove(mark.className);
    if (!hadClass) {
      element.removeAttribute('class');
    }
  }
}

let marks = 0;

function hasSize({width, height}: {width: number; height: number}): () => boolean {
  return () => innerWidth === width && innerHeight === height;
}

function matchesIn(expected: Required<Media>): (name: string) => boolean {
  return (name) => {
    const value = expected[name as MediaName];
    return matchMedia(name === 'media' ? value : `(${name}: ${value})`).matches;
  };
}

/** Engines answer a command before the page has seen its effect. */
async function settled(isTrue: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + 120_000;
  while (!isTrue()) {
    if (performance.now() > deadline) {
      throw new Error(`${engine()}: ${what} has not reached the page`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
