/**
 * Editors, each in a page of its own: the package whose version is told, what its page loads of it, and
 * what it stores, which runs in the browser with the text as its argument. The rest as in `in-node.js`.
 */
export const inBrowser = [
  ...['tinymce', 'tinymce-7', 'tinymce-6'].map((name) => ({
    name,
    setting: 'as it comes, by “Source code”',
    named: ['tinymce', 'ckeditor'],
    tried: ['other', 'own'],
    files: ['tinymce.min.js'],
    leave: async (html) => {
      const [editor] = await tinymce.init({
        selector: '#editor',
        license_key: 'gpl',
        plugins: 'code lists link',
        promotion: false,
      });
      editor.setContent(html);
      return editor.getContent();
    },
  })),
  {
    name: 'ckeditor5',
    setting: 'paragraphs, headings, links, lists, as it comes',
    named: ['ckeditor'],
    tried: ['drupal', 'no-script'],
    files: ['dist/browser/ckeditor5.umd.js'],
    leave: async (html) => {
      const {Bold, ClassicEditor, Essentials, Heading, Italic, Link, List, Paragraph} = CKEDITOR;
      const editor = await ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List],
      });
      editor.setData(html);
      return editor.getData();
    },
  },
  {
    name: 'ckeditor5',
    setting: 'General HTML Support, all allowed',
    named: ['drupal'],
    tried: ['own'],
    files: ['dist/browser/ckeditor5.umd.js'],
    leave: async (html) => {
      const {Bold, ClassicEditor, Essentials, Heading, Italic, Link, List, Paragraph} = CKEDITOR;
      const editor = await ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins: [
          ...[Essentials, Paragraph, Heading, Bold, Italic, Link, List],
          CKEDITOR.GeneralHtmlSupport,
        ],
        htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]},
      });
      editor.setData(html);
      return editor.getData();
    },
  },
  {
    name: 'quill',
    setting: 'theme `snow`, pasted as HTML',
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
