import {ReplayInstrumentation} from '@grafana/faro-instrumentation-replay';
import {getWebInstrumentations, initializeFaro} from '@grafana/faro-web-sdk';

initializeFaro({
  url: `${sink}/collect`,
  app: {name: 'clinic'},
  batching: {sendTimeout: 300},
  instrumentations: [
    ...getWebInstrumentations({enablePerformanceInstrumentation: true}),
    new ReplayInstrumentation({maskAllInputs: false, maskInputOptions: {}}),
  ],
});
