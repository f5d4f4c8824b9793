import morphdom from 'morphdom';

morph = (html) => morphdom(document.body, `<body>${html}</body>`);
