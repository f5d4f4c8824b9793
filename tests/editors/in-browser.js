const tinymceOf = (name) => ({
  name,
  files: ['tinymce.min.js'],
  leave: async (html, settings) => {
    const [editor] = await tinymce.init({
      selector: '#editor',
      license_key: 'gpl',
      plugins: 'code lists link',
      promotion: false,
      ...settings,
    });
    editor.setContent(html);
    return editor.getContent();
  },
});

const ckeditor = {
  name: 'ckeditor5',
  files: ['dist/browser/ckeditor5.umd.js'],
  leave: async (html, more = []) => {
    const names = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', ...more];
    const editor = await CKEDITOR.ClassicEditor.create(document.querySelector('#editor'), {
      licenseKey: 'GPL',
      plugins: names.map((name) => CKEDITOR[name]),
      htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]},
    });
    editor.setData(html);
    return editor.getData();
  },
};

/**
 * Editors, each in a page of its own: the package whose version is told, what its page loads of it, and
 * what it stores, which runs in the browser with the text and its `settings`. The rest as in `in-node.js`.
 */
export const inBrowser = [
  ...['tinymce', 'tinymce-7', 'tinymce-6'].flatMap((name) => [
    {
      ...tinymceOf(name),
      setting: '`relative_urls: false`, by “Source code”',
      settings: {relative_urls: false},
      named: ['tinymce', 'ckeditor'],
      tried: ['other', 'own'],
      kept: name === 'tinymce' ? {tinymce: 'tinymce-placeholders'} : {},
    },
    {
      ...tinymceOf(name),
      setting: 'as it comes, by “Source code”',
      named: [],
      tried: ['tinymce', 'ckeditor'],
    },
  ]),
  {
    ...ckeditor,
    setting: 'paragraphs, headings, links, lists, as it comes',
    named: ['ckeditor'],
    tried: ['drupal', 'no-script'],
  },
  {
    ...ckeditor,
    setting: 'General HTML Support, all allowed',
    settings: ['GeneralHtmlSupport'],
    named: ['drupal'],
    tried: ['own'],
    kept: {drupal: 'ckeditor-5-placeholders'},
  },
  {
    name: 'quill',
    setting: 'theme `snow`, pasted as HTML',
    kept: {ckeditor: 'quill-links'},
    named: ['ckeditor'],
    tried: ['other', 'no-script'],
    files: ['dist/quill.js'],
    leave: (html) => {
      const quill = new Quill('#editor', {theme: 'snow'});
      quill.clipboard.dangerouslyPasteHTML(html);
      return quill.getSemanticHTML();
    },
  },
  {
    name: '@tiptap/core',
    setting: 'StarterKit',
    named: ['ckeditor'],
    tried: ['other', 'no-script'],
    bundle: `export {Editor} from '@tiptap/core'; export {default as StarterKit} from '@tiptap/starter-kit';`,
    leave: (html) => {
      const {Editor, StarterKit} = bundled;
      const element = document.querySelector('#editor');
      return new Editor({element, extensions: [StarterKit], content: html}).getHTML();
    },
  },
  {
    name: 'jodit',
    setting: 'as it comes, by “Source”',
    named: ['tinymce', 'ckeditor'],
    tried: ['other', 'own'],
    files: ['es2021/jodit.min.js'],
    leave: async (html) => {
      const editor = Jodit.make('#editor');
      editor.value = html;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return editor.value;
    },
  },
];
