import type {OwnService} from '../../src/index.js';

const services: readonly OwnService[] = [
  {
    name: 'Riverside Crisis Team',
    call: '01632 960190',
    hours: '08:00-20:00',
    source: 'https://riverside.example/crisis',
    checked: '2026-11-01',
  },
  {
    name: 'Alder Street Practice, out of hours',
    call: '01632 960147',
    text: '07700 900123',
    hours: 'always',
    source: 'https://alder-street.example/urgent',
    checked: '2026-11-01',
  },
];

/** A clinic's own services, as its page brings them. The numbers are reserved for fiction. */
export const ownServices = `<script type="application/json">
${JSON.stringify(services, null, 2)}
</script>`;
