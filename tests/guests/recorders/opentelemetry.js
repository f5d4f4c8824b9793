import 'zone.js';
import {ZoneContextManager} from '@opentelemetry/context-zone';
import {registerInstrumentations} from '@opentelemetry/instrumentation';
import {UserInteractionInstrumentation} from '@opentelemetry/instrumentation-user-interaction';
import {SimpleSpanProcessor, WebTracerProvider} from '@opentelemetry/sdk-trace-web';

const exporter = {
  export(spans, done) {
    const left = spans.map(({name, attributes}) => ({name, attributes}));
    navigator.sendBeacon(`${sink}/spans`, JSON.stringify(left));
    done({code: 0});
  },
  shutdown: async () => {},
};
const provider = new WebTracerProvider({spanProcessors: [new SimpleSpanProcessor(exporter)]});
provider.register({contextManager: new ZoneContextManager()});
registerInstrumentations({
  tracerProvider: provider,
  instrumentations: [
    new UserInteractionInstrumentation({
      eventNames: ['click', 'change', 'input', 'keydown'],
      shouldPreventSpanCreation: (type, element, span) => {
        span.setAttribute('element', `${element.localName} ${element.id} ${element.textContent}`);
        return false;
      },
    }),
  ],
});
