import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

/** Serves the built kit, and a page around any markup. */
export async function serve() {
  const pages = new Map();
  const server = http.createServer((request, response) => {
    const page = pages.get(request.url);
    if (page) return response.setHeader('content-type', 'text/html').end(page);
    const file = path.join('dist/cdn', path.basename(request.url));
    if (!fs.existsSync(file)) return response.writeHead(404).end();
    return response.setHeader('content-type', 'text/javascript').end(fs.readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    page(markup) {
      const address = `/page-${pages.size + 1}`;
      pages.set(
        address,
        `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Page</title>
<script type="module" src="/ipt-widgets.js"></script>
<h1>Start of the page</h1>${markup}<p>End of the page</p></html>`,
      );
      return origin + address;
    },
    close: () => server.close(),
  };
}
