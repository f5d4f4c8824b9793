import {H} from 'highlight.run';

H.init('1', {
  backendUrl: `${sink}/graphql`,
  otlpEndpoint: `${sink}/otlp`,
  privacySetting: 'none',
  networkRecording: {enabled: true, recordHeadersAndBody: true},
});
