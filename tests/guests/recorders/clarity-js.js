import {clarity} from 'clarity-js';

clarity.start({projectId: 'guest', upload: sink, track: true, content: true, delay: 300});
