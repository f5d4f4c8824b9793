import * as amplitude from '@amplitude/analytics-browser';
import * as replay from '@amplitude/session-replay-browser';

amplitude.init('key', 'visitor', {
  serverUrl: `${sink}/events`,
  autocapture: {elementInteractions: {cssSelectorAllowlist: ['*']}, frustrationInteractions: true},
  fetchRemoteConfig: false,
  flushIntervalMillis: 300,
});
replay.init('key', {
  deviceId: 'device',
  sessionId: Date.now(),
  sampleRate: 1,
  trackServerUrl: `${sink}/replay`,
  configServerUrl: `${sink}/config`,
  privacyConfig: {defaultMaskLevel: 'light'},
});
