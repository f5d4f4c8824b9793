import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {rootDirectory} from '../tools/browsers/found.js';

/** What New Relic's server grants: it starts nothing without. The others take an empty object. */
const grants = {st: 1, sts: 1, sr: 0, srs: 0, err: 1, ins: 1, spa: 1, loaded: 1, app: {agents: [{entityGuid: 'x'}]}}; // prettier-ignore

const types = {'.js': 'text/javascript', '.html': 'text/html', '.json': 'application/json'};

const answerOf = (address) => {
  if (/\/jserrors|\/ins\/|\/events\//.test(address)) return '{}';
  if (address.includes('/1/'))
    return JSON.stringify({...grants, app: {...grants.app, nrServerTime: Date.now()}});
  // Highlight asks for a session over GraphQL, OpenReplay does not.
  if (address.includes('/graphql')) {
    return JSON.stringify({data: {initializeSession: {secure_id: 's', project_id: '1'}}});
  }
  if (address.includes('/web/start')) {
    return JSON.stringify({token: 't', sessionID: '1', projectID: '1', delay: 0, userUUID: 'u', beaconSizeLimit: 1e6, startTimestamp: Date.now(), compressionThreshold: 1e9}); // prettier-ignore
  }
  // PostHog.
  if (/\/(array|flags)\//.test(address)) {
    return JSON.stringify({sessionRecording: {endpoint: '/s/'}, heatmaps: true, captureDeadClicks: true, autocapture_opt_out: false, flags: {}, featureFlags: {}}); // prettier-ignore
  }
  // Amplitude.
  if (address.includes('/config/')) {
    return JSON.stringify({configs: {sessionReplay: {sr_sampling_config: {capture_enabled: true, sample_rate: 1}}}}); // prettier-ignore
  }
  return '{"code": 200}';
};

/**
 * A server for pages, for what is built, and for whatever the libraries send: all of them are told to
 * send to `/sink/<visit>/…`, and every byte is kept.
 *
 * @param {Record<string, string>} pages by path
 */
export async function openSink(pages) {
  /** @type {Map<string, {address: string, body: Buffer}[]>} */
  const kept = new Map();
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const {pathname} = new URL(request.url, 'http://host');
    if (pathname.startsWith('/sink/')) {
      const visit = pathname.split('/')[2];
      if (!kept.has(visit)) kept.set(visit, []);
      kept.get(visit).push({address: request.url, body: Buffer.concat(chunks)});
      response.writeHead(200, {
        'content-type': 'application/json',
        'access-control-allow-origin': request.headers.origin ?? '*',
        'access-control-allow-headers': '*',
        'access-control-allow-credentials': 'true',
      });
      return response.end(answerOf(request.url));
    }
    if (pathname in pages) {
      const type = pathname.endsWith('.js') ? types['.js'] : types['.html'];
      response.writeHead(200, {'content-type': `${type};charset=utf-8`});
      return response.end(pages[pathname]);
    }
    try {
      if (!pathname.startsWith('/dist/')) throw new Error('not ours');
      const body = await readFile(path.join(rootDirectory, path.posix.normalize(pathname)));
      response.writeHead(200, {'content-type': types[path.extname(pathname)] ?? 'text/plain'});
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    pages,
    url: `http://127.0.0.1:${server.address().port}`,
    taken(visit) {
      const all = kept.get(visit) ?? [];
      kept.delete(visit);
      return all;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
