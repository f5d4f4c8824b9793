import * as Sentry from '@sentry/browser';

Sentry.init({
  dsn: `${sink.replace('http://', 'http://key@')}/1`,
  integrations: [
    Sentry.browserTracingIntegration({enableLongAnimationFrame: true}),
    Sentry.replayIntegration({maskAllText: false, blockAllMedia: false, useCompression: false}),
  ],
  tracesSampleRate: 1,
  replaysSessionSampleRate: 1,
});
addEventListener('pagehide', () => Sentry.captureMessage('left'));
