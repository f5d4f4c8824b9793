import {tracker} from '@openreplay/tracker';

tracker.configure({
  projectKey: 'key',
  ingestPoint: sink,
  __DISABLE_SECURE_MODE: true,
  obscureTextEmails: false,
  obscureTextNumbers: false,
  defaultInputMode: 0,
});
tracker.start();
