/**
 * The six blocks in the block editor. What stands on the page is written by the server: the editor shows
 * just that, turned into the real widget, and keeps its fallback in the page for the day the plug-in is
 * gone.
 */
(({apiFetch, blockEditor, blocks, components, data, element}, kit) => {
  const {createElement: el, useEffect, useRef, useState} = element;

  for (const [name, {title, panels}] of Object.entries(kit.blocks)) {
    blocks.registerBlockType(name, {
      title,
      edit: (props) => el(Edit, {...props, panels}),
      save: ({attributes}) => el(element.RawHTML, null, attributes.saved),
    });
  }

  function Edit({name, clientId, attributes, setAttributes, panels}) {
    const {html, problem} = useWritten(name, attributes);
    const {__unstableMarkNextChangeAsNotPersistent: keepSilent} =
      data.useDispatch('core/block-editor');
    useEffect(() => {
      if (html === undefined || html === attributes.saved) return;
      // Nothing that an editor would undo.
      keepSilent?.();
      setAttributes({saved: html});
    }, [html]);
    return el(
      element.Fragment,
      null,
      el(
        blockEditor.InspectorControls,
        null,
        panels.map((panel) => el(Panel, {key: panel.label, ...panel, attributes, setAttributes})),
      ),
      el(
        'div',
        blockEditor.useBlockProps(),
        problem && el(components.Notice, {status: 'warning', isDismissible: false}, problem),
        html === undefined && !problem && el(components.Placeholder, {label: kit.words.isLoading}),
        html !== undefined && el(components.Disabled, null, el(Preview, {key: clientId, html})),
      ),
    );
  }

  /** What the server writes for a block, a moment after the last change. */
  function useWritten(name, attributes) {
    const [written, setWritten] = useState({});
    const key = JSON.stringify({...attributes, saved: undefined});
    useEffect(() => {
      let isOld = false;
      const wait = setTimeout(async () => {
        try {
          const {rendered} = await apiFetch({
            path: `/wp/v2/block-renderer/${name}?context=edit`,
            method: 'POST',
            data: {attributes: JSON.parse(key)},
          });
          if (!isOld) setWritten({html: normal(rendered)});
        } catch {
          if (!isOld) setWritten({problem: kit.words.noPreview});
        }
      }, 300);
      return () => {
        isOld = true;
        clearTimeout(wait);
      };
    }, [name, key]);
    return written;
  }

  /** As the editor will read it again from the page. */
  function normal(html) {
    const {body} = document.implementation.createHTMLDocument('');
    body.innerHTML = html;
    return body.innerHTML;
  }

  function Preview({html}) {
    const place = useRef();
    useEffect(() => {
      addScript(place.current.ownerDocument);
      place.current.innerHTML = html;
    }, [html]);
    return el('div', {ref: place});
  }

  /** Into the document that shows the block: newer editors have a frame for it. */
  function addScript(shown) {
    if (shown.getElementById('ipt-widgets-js')) return;
    const script = Object.assign(shown.createElement('script'), {
      id: 'ipt-widgets-js',
      type: 'module',
      src: kit.script,
      integrity: kit.hash,
      crossOrigin: 'anonymous',
    });
    shown.head.append(script);
  }

  function Panel({label, fields, isOpen = false, attributes, setAttributes}) {
    return el(
      components.PanelBody,
      {title: label, initialOpen: isOpen},
      !isOpen && el('p', null, kit.words.ifEmpty),
      fields.map((name) =>
        el(Field, {
          key: name,
          ...kit.fields[name],
          name,
          value: attributes[name] ?? '',
          onChange: (value) => setAttributes({[name]: value}),
        }),
      ),
    );
  }

  function Field({name, type, label, help, options, value, onChange}) {
    const {CheckboxControl, SelectControl, TextControl, ToggleControl} = components;
    switch (type) {
      case 'choice':
        return el(SelectControl, {
          label,
          help: name === 'region' ? kit.words.noCountry || help : help,
          value,
          options: [
            {value: '', label: emptyChoice(name)},
            ...Object.entries(options).map(([option, label]) => ({value: option, label})),
          ],
          onChange,
        });
      case 'choices': {
        const chosen = value.split(' ').filter(Boolean);
        return el(
          'fieldset',
          null,
          el('legend', null, label),
          Object.entries(options).map(([option, label]) =>
            el(CheckboxControl, {
              key: option,
              label,
              checked: chosen.includes(option),
              onChange: (isChosen) =>
                onChange(
                  Object.keys(options)
                    .filter((each) => (each === option ? isChosen : chosen.includes(each)))
                    .join(' '),
                ),
            }),
          ),
        );
      }
      case 'flag':
        return el(ToggleControl, {
          label,
          help,
          checked: value === 'true',
          onChange: (isOn) => onChange(isOn ? 'true' : ''),
        });
      default:
        return el(TextControl, {label, help, value, type: inputTypes[type] ?? 'text', onChange});
    }
  }

  const inputTypes = {phone: 'tel', day: 'date'};

  const emptyChoice = (name) => ({region: kit.words.asSite, lang: kit.words.asPage})[name] ?? '–';
})(window.wp, window.iptWidgetsEditor);
