import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {preview} from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = '/stories/clinic/index.html';
const served = /^(?!.*\/\.)\/(stories\/clinic|dist)\/[\w./-]*$/;

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (!existsSync(`${root}dist/cdn/ipt-widgets.js`)) {
  stop('dist/cdn/ipt-widgets.js is missing. Build it first: npm run build');
}

/** Answers for the page and the built kit, and for nothing else in the repository. */
const onlyThePage = {
  name: 'only-the-page',
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
    strictPort: true,
    headers: {'Cache-Control': 'no-store'},
  },
  plugins: [onlyThePage],
}).catch(({message}) => stop(message));
console.log(`The example clinic page: ${resolvedUrls.local[0]}`);
