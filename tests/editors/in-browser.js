/**
 * Editors, each in a page of its own: the package whose version is told, and what its page loads of it.
 * `open` runs in that page with the `settings`, and gives how a text is put in as code (`put`), where the
 * cursor goes for a paste (`focus`), and what is stored (`read`). `by`: how the text gets in; `paste` is
 * what the builder copies, and Ctrl and V. The rest as in `in-node.js`.
 */
const tinymceOf = (name) => ({
  name,
  files: ['tinymce.min.js'],
  open: async (settings) => {
    const [editor] = await tinymce.init({
      selector: '#editor',
      license_key: 'gpl',
      plugins: 'code lists link',
      promotion: false,
      ...settings,
    });
    return {
      put: (html) => editor.setContent(html),
      focus: () => editor.focus(),
      read: () => editor.getContent(),
    };
  },
});

const ckeditor4 = {
  name: 'ckeditor4',
  files: ['ckeditor.js'],
  open: async (settings) => {
    CKEDITOR.config.versionCheck = false;
    const editor = CKEDITOR.replace('editor', settings);
    await new Promise((resolve) => editor.on('instanceReady', resolve));
    return {
      put: (html) => new Promise((resolve) => editor.setData(html, resolve)),
      focus: () => editor.focus(),
      read: () => editor.getData(),
    };
  },
};

const ckeditor5 = {
  name: 'ckeditor5',
  files: ['dist/browser/ckeditor5.umd.js'],
  open: async (more = []) => {
    const names = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', ...more];
    const editor = await CKEDITOR.ClassicEditor.create(document.querySelector('#editor'), {
      licenseKey: 'GPL',
      plugins: names.map((name) => CKEDITOR[name]),
      htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]},
    });
    return {
      put: (html) => editor.setData(html),
      focus: () => editor.editing.view.focus(),
      read: () => editor.getData(),
    };
  },
};

const quill = {
  name: 'quill',
  files: ['dist/quill.js'],
  open: () => {
    const editor = new Quill('#editor', {theme: 'snow'});
    return {
      put: (html) => editor.clipboard.dangerouslyPasteHTML(html),
      focus: () => editor.focus(),
      read: () => editor.getSemanticHTML(),
    };
  },
};

const tiptap = {
  name: '@tiptap/core',
  bundle: `export {Editor} from '@tiptap/core'; export {default as StarterKit} from '@tiptap/starter-kit';`,
  open: () => {
    const {Editor, StarterKit} = bundled;
    const element = document.querySelector('#editor');
    const editor = new Editor({element, extensions: [StarterKit]});
    return {
      put: (html) => editor.commands.setContent(html),
      focus: () => editor.view.focus(),
      read: () => editor.getHTML(),
    };
  },
};

const jodit = {
  name: 'jodit',
  files: ['es2021/jodit.min.js'],
  open: (settings) => {
    const editor = Jodit.make('#editor', settings);
    return {
      put: (html) => void (editor.value = html),
      focus: () => editor.focus(),
      read: async () => {
        // It asks what to do with a paste that has tags; its first answer keeps them.
        document.querySelector('.jodit-dialog__footer button')?.click();
        await new Promise((resolve) => setTimeout(resolve, 200));
        return editor.value;
      },
    };
  },
};

const byPaste = {setting: 'as it comes, pasted', by: 'paste', named: ['other'], tried: ['html']};

export const inBrowser = [
  ...['tinymce', 'tinymce-7', 'tinymce-6', 'tinymce-5'].flatMap((name) => [
    {
      ...tinymceOf(name),
      setting: '`relative_urls: false`, by “Source code”',
      settings: {relative_urls: false},
      named: ['tinymce', 'other'],
      tried: ['html', 'own'],
      kept: name === 'tinymce' ? {tinymce: 'tinymce-placeholders'} : {},
    },
    {
      ...tinymceOf(name),
      setting: 'as it comes, by “Source code”',
      named: [],
      tried: ['tinymce', 'other'],
    },
    {
      ...tinymceOf(name),
      ...byPaste,
      setting: '`relative_urls: false`, pasted',
      settings: {relative_urls: false},
    },
  ]),
  {
    ...ckeditor4,
    setting: 'as it comes, by “Source”',
    named: ['ckeditor'],
    tried: ['html', 'own', 'no-script'],
    kept: {ckeditor: 'ckeditor-4-links'},
  },
  {
    ...ckeditor4,
    setting: '`allowedContent: true`',
    settings: {allowedContent: true},
    named: ['drupal', 'html'],
    tried: ['own'],
  },
  {...ckeditor4, ...byPaste},
  {
    ...ckeditor5,
    setting: 'paragraphs, headings, links, lists, as it comes',
    named: ['ckeditor'],
    tried: ['drupal', 'no-script'],
  },
  {
    ...ckeditor5,
    setting: 'General HTML Support, all allowed',
    settings: ['GeneralHtmlSupport'],
    named: ['drupal'],
    tried: ['own'],
    kept: {drupal: 'ckeditor-5-placeholders'},
  },
  {...ckeditor5, ...byPaste},
  {
    ...quill,
    setting: 'theme `snow`, as HTML',
    kept: {other: 'quill-links'},
    named: ['other'],
    tried: ['html', 'no-script'],
  },
  {...quill, ...byPaste},
  {
    ...tiptap,
    setting: 'StarterKit',
    named: ['other'],
    tried: ['html', 'no-script'],
  },
  {...tiptap, ...byPaste},
  {
    ...jodit,
    setting: 'as it comes, by “Source”',
    named: ['tinymce', 'other'],
    tried: ['html', 'own'],
  },
  {...jodit, ...byPaste},
];
