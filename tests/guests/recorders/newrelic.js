import {BrowserAgent} from '@newrelic/browser-agent/loaders/browser-agent';

const beacon = sink.replace('http://', '');
new BrowserAgent({
  info: {beacon, errorBeacon: beacon, licenseKey: 'key', applicationID: '1', sa: 1},
  loader_config: {
    accountID: '1',
    trustKey: '1',
    agentID: '1',
    licenseKey: 'key',
    applicationID: '1',
  },
  init: {ssl: false, session_trace: {enabled: true}, privacy: {cookies_enabled: true}},
});
