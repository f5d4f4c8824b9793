// What Datadog RUM and web-vitals send of a frame that took long.
new PerformanceObserver((list) => {
  const scripts = list.getEntries().flatMap((entry) => entry.scripts.map(({invoker}) => invoker));
  navigator.sendBeacon(`${sink}/frames`, JSON.stringify(['long-animation-frame', ...scripts]));
}).observe({type: 'long-animation-frame', buffered: true});
