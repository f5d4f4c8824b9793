import {record} from 'rrweb';

let waiting = [];
record({emit: (event) => waiting.push(event), recordCanvas: true, collectFonts: true});
const send = () => {
  if (waiting.length) navigator.sendBeacon(`${sink}/events`, JSON.stringify(waiting.splice(0, 40)));
};
setInterval(send, 200);
addEventListener('pagehide', send);
