import {enableActivityTracking, newTracker, trackPageView} from '@snowplow/browser-tracker';

newTracker('clinic', sink, {appId: 'clinic', bufferSize: 1});
enableActivityTracking({minimumVisitLength: 1, heartbeatDelay: 1});
trackPageView();
