import * as Turbo from '@hotwired/turbo';

morph = () => Turbo.session.refresh(location.href);
