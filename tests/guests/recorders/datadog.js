import {datadogRum} from '@datadog/browser-rum';

datadogRum.init({
  applicationId: 'id',
  clientToken: 'token',
  proxy: `${sink}/datadog`,
  sessionSampleRate: 100,
  sessionReplaySampleRate: 100,
  defaultPrivacyLevel: 'allow',
  trackUserInteractions: true,
  trackLongTasks: true,
  trackResources: true,
});
datadogRum.startSessionReplayRecording();
