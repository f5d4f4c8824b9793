import mixpanel from 'mixpanel-browser';

mixpanel.init('key', {
  api_host: sink,
  autocapture: true,
  record_sessions_percent: 100,
  record_mask_text_selector: '',
  batch_flush_interval_ms: 500,
  ignore_dnt: true,
});

// Otherwise every ten seconds.
globalThis.sendNow = () => mixpanel.stop_session_recording();
