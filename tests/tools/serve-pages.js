/**
 * Pages with headers of their own, which no frame can be given otherwise: policies of integrity, of
 * embedding, and the sandbox of a whole page. `/tests/page?html=…&headers={"…":"…"}`
 */
export function servePages(context, next) {
  if (context.path !== '/tests/page') return next();
  const {html, headers} = context.query;
  context.type = 'text/html';
  for (const [name, value] of Object.entries(JSON.parse(headers))) context.set(name, value);
  context.body = html;
}
