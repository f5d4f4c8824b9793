import 'posthog-js/dist/posthog-recorder';
import posthog from 'posthog-js/dist/module.full.no-external.js';

posthog.init('key', {
  api_host: sink,
  autocapture: true,
  capture_pageview: true,
  enable_heatmaps: true,
  capture_dead_clicks: true,
  request_batching: false,
  disable_compression: true,
  opt_out_useragent_filter: true,
});
posthog.startSessionRecording(true);
