/** How a form is given: see `places.ts`. */
export type Form =
  'placeholders' | 'apart' | 'links' | 'markdown' | 'wiki' | 'jsx' | 'plain' | 'tags';

/** A system that an editor pastes into, and what was seen to survive there. */
interface System {
  readonly name: string;
  /**
   * `placeholders`: script and placeholders together. `apart`: the script in the site's header, the
   * placeholders in the page. `links`, `markdown`, `wiki`: the script in the header, links in the page.
   * `jsx`: the same for components. `plain`: text without script. `tags`: the widgets' own tags.
   */
  readonly form: Form;
  /** Where the page's code goes, in the words of the system. */
  readonly page: string;
  /** Where the script goes, where that is another place. */
  readonly header?: string;
  /** Whether the plug-in is for it, and what of it the page takes: see `plugin.ts`. */
  readonly plugin?: 'blocks' | 'shortcodes';
  /** Whether it rewrites addresses that begin with a slash. */
  readonly rewrites?: boolean;
  /** What was run, with its version, or that nothing was. */
  readonly seen: string;
}

const inTemplate =
  'Where scripts for the whole site are set: its template, its theme, or the settings for header code. Ask whoever looks after the site.';

const pasteLinks =
  'Click into your page where the widgets are to stand, and paste: you see links, and the script makes a widget of each. If you see code instead, undo, press “Source” or “HTML”, and paste there.';

export const systems = {
  'wordpress-block': {
    name: 'WordPress, block editor',
    plugin: 'blocks',
    form: 'placeholders',
    page: 'Add a block “Custom HTML” (press /, write html) and paste into it. Do not paste into the page itself: WordPress then makes ordinary text of it. You need the role Editor or Administrator.',
    seen: 'Plug-in and code were run in WordPress 6.1.9.',
  },
  'wordpress-classic': {
    name: 'WordPress, classic editor',
    plugin: 'shortcodes',
    form: 'placeholders',
    page: 'Open the tab “Text” above the page, and paste there. You need the role Editor or Administrator.',
    seen: 'Plug-in and code were run in WordPress 6.1.9.',
  },
  'wordpress-author': {
    name: 'WordPress, as an author',
    plugin: 'blocks',
    form: 'apart',
    page: 'A block “Custom HTML”, or the tab “Text” of the classic editor.',
    header:
      'WordPress takes scripts only from administrators and editors. Send this to one of them: it belongs into the theme, or into a plug-in for header code.',
    seen: 'Plug-in and code were run in WordPress 6.1.9.',
  },
  drupal: {
    name: 'Drupal',
    form: 'apart',
    page: 'Choose the text format “Full HTML”, press “Source”, and paste there. If you have no such format, choose “A CKEditor field” here.',
    header: `${inTemplate} In Drupal, a library of the theme.`,
    seen: 'Drupal was not run. Its editor was: CKEditor 5, 48.5.2, with all HTML allowed.',
  },
  joomla: {
    name: 'Joomla',
    form: 'apart',
    page: 'In the article, press “Toggle editor” or “Source code”, and paste there.',
    header: `${inTemplate} In Joomla, the template or a module “Custom” without an editor.`,
    rewrites: true,
    seen: 'Joomla was not run. Its editor was: TinyMCE 5 to 8.',
  },
  typo3: {
    name: 'TYPO3',
    form: 'placeholders',
    page: 'Add a content element “Plain HTML”, and paste into it. If you have only text elements, choose “A CKEditor field” here.',
    seen: 'Not run.',
  },
  squarespace: {
    name: 'Squarespace',
    form: 'placeholders',
    page: 'Add a block “Code”, set it to HTML, and paste. Scripts need a plan that includes them.',
    seen: 'Not run.',
  },
  wix: {
    name: 'Wix',
    form: 'placeholders',
    page: 'Add “Embed Code”, then “Embed HTML”, choose “Code”, and paste. Make the box tall: it does not grow by itself.',
    seen: 'Not run.',
  },
  webflow: {
    name: 'Webflow',
    form: 'apart',
    page: 'Add an element “Code Embed”, and paste. One box has a limit: choose few widgets for each.',
    header: 'Site settings, “Custom code”, “Footer code”.',
    seen: 'Not run.',
  },
  umbraco: {
    name: 'Umbraco',
    form: 'apart',
    page: 'In the rich text field, press “Source code”, and paste there.',
    header: inTemplate,
    rewrites: true,
    seen: 'Umbraco was not run. Its editor was: TinyMCE 6.8.6.',
  },
  ckeditor: {
    name: 'A CKEditor field',
    form: 'links',
    page: pasteLinks,
    header: inTemplate,
    seen: 'Run in CKEditor 4.22.1 and 5, 48.5.2, as they come.',
  },
  tinymce: {
    name: 'A TinyMCE field',
    form: 'apart',
    page: 'Open “Source code” (in the menu “View” or “Tools”), and paste there.',
    header: inTemplate,
    rewrites: true,
    seen: 'Run in TinyMCE 5.10.9, 6.8.6, 7.9.3 and 8.9.2, as they come.',
  },
  react: {
    name: 'React or MDX',
    form: 'jsx',
    page: 'Paste into a component, or into an MDX page.',
    header: 'The page around your components, such as index.html, in its head.',
    seen: 'MDX 3.1.1 took this form.',
  },
  markdown: {
    name: 'Markdown',
    form: 'markdown',
    page: 'Paste between two paragraphs.',
    header: inTemplate,
    seen: 'Links were run in markdown-it 15, remark-html 16, commonmarker 0.23 and Parsedown 1.7.',
  },
  wiki: {
    name: 'A wiki',
    form: 'wiki',
    page: 'Edit the page as source text, and paste the one for your wiki.',
    header: inTemplate,
    seen: 'Links were run in MediaWiki 1.39.17 and DokuWiki 2022-07-31.',
  },
  newsletter: {
    name: 'An e-mail newsletter',
    form: 'plain',
    page: 'Add a block for HTML or code, and paste. It is text only: no mail program runs widgets. One part for each widget, because it is long.',
    seen: 'juice 11.1.1, which mail systems use, left all of it.',
  },
  own: {
    name: 'A page I write myself',
    form: 'tags',
    page: 'Where the widgets are to stand.',
    header: 'Once on the page, such as at the end of its head.',
    seen: 'Run in Chromium, Firefox and WebKit.',
  },
  'no-script': {
    name: 'A system that allows no script',
    form: 'plain',
    page: 'Paste it as HTML. It is text only: nothing opens, and nobody answers questions. Paste it again when the texts or numbers change. One part for each widget, because some systems cut what is long.',
    seen: 'Headings, lists and links were left by most of 56 systems.',
  },
  html: {
    name: 'Another, with an HTML block',
    form: 'placeholders',
    page: 'Add the block or field called “HTML”, “Code” or “Embed”, and paste into it. If only text is left of it, choose “Another, or I do not know” here.',
    seen: 'Of all forms this one was never shown twice, in 158 runs.',
  },
  other: {
    name: 'Another, or I do not know',
    form: 'links',
    page: pasteLinks,
    header: `${inTemplate} If nobody can do that, choose “A system that allows no script” here.`,
    seen: 'Of 56 systems, as they come, 49 left such links whole. Of no other form did so many.',
  },
} satisfies Record<string, System>;

export type SystemId = keyof typeof systems;
export const systemIds = Object.keys(systems) as SystemId[];
export const systemOf = (id: SystemId): System => systems[id] ?? systems.other;
