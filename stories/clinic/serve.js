import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {preview} from 'vite';

const root = fileURLToPath(new URL('../../dist/', import.meta.url));
// The page about IPT; the site's others are one click away.
const page = '/clinic/index.html';
const served = /^(?!.*\/\.)\/(clinic|cdn|builder)\/[\w./-]*$/;

function stop(message) {
  console.error(message);
  process.exit(1);
}

for (const [file, command] of [
  ['cdn/ipt-widgets.js', 'npm run build'],
  ['builder/embed-builder.js', 'npm run build:builder'],
  ['clinic/index.html', 'npm run build:clinic'],
]) {
  if (!existsSync(root + file)) stop(`dist/${file} is missing. Build it first: ${command}`);
}

/** Answers for the site and what its pages load, and for nothing else. */
const onlyTheSite = {
  name: 'only-the-site',
  configurePreviewServer({middlewares}) {
    middlewares.use((request, response, next) => {
      const [path] = request.url.split('?');
      if (served.test(path)) return next();
      response.writeHead(path === '/' ? 302 : 404, path === '/' ? {Location: page} : {}).end();
    });
  },
};

const {resolvedUrls} = await preview({
  configFile: false,
  root,
  appType: 'mpa',
  logLevel: 'error',
  build: {outDir: '.'},
  preview: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 4173),
    // Where nobody has asked for this one, the next that is free will do.
    strictPort: process.env.PORT !== undefined,
    headers: {'Cache-Control': 'no-store'},
  },
  plugins: [onlyTheSite],
}).catch(({message}) => stop(message));
console.log(`The example clinic site: ${resolvedUrls.local[0]}`);
