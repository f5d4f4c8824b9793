import {css} from 'lit';

/**
 * The roles colours play, each from the page's own property or, where that is not set, from what it
 * belongs to.
 *
 * A property made from one that is not set has no value, and in `var()` what stands after the comma
 * counts. So `--_own-…`, made from the page's accent, stand in front of the kit's own colours.
 */
export const colorStyles = css`
  .root {
    --_kit-accent: #0a524f;
    --_kit-on-accent: #fff;
    --_kit-background: #fff;
    --_kit-surface: #f2f8f7;
    --_kit-color: #17292b;
    --_kit-muted: #394d4f;
    --_kit-border: #cbdcda;
    --_kit-wash: #0f8b82;

    --_background: var(--ipt-background, var(--_kit-background));
    --_color: var(--ipt-color, var(--_kit-color));
    --_muted: var(--ipt-muted, var(--_kit-muted));
    --_focus: var(--ipt-focus, var(--_color));

    --_own-surface: color-mix(in srgb, var(--ipt-accent) 5%, var(--_background));
    --_own-border: color-mix(in srgb, var(--ipt-accent) 25%, var(--_background));
    --_surface: var(--ipt-surface, var(--_own-surface, var(--_kit-surface)));
    --_border: var(--ipt-border, var(--_own-border, var(--_kit-border)));

    /* Main buttons are filled with the accent as the page gives it. */
    --_fill: var(--ipt-accent, var(--_kit-accent));
    --_fill-hover: var(--_own-hover, color-mix(in srgb, var(--_fill) 88%, var(--_color)));
    --_on-fill: var(--ipt-on-accent, var(--_own-on-accent, var(--_kit-on-accent)));
    --_tint: color-mix(in srgb, var(--ipt-accent, var(--_kit-wash)) 12%, var(--_background));

    /* Text and marks have to stand out from the background. A page that chooses the background as
       well has chosen both: its accent is used as it is. */
    --_chosen-accent: color-mix(in srgb, var(--ipt-accent) 100%, var(--ipt-background) 0%);
    --_accent: var(--_chosen-accent, var(--_own-accent, var(--_fill)));
  }

  /* Dark where the page says that it can be (color-scheme) and the reader prefers it. */
  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_kit-accent: light-dark(#0a524f, #7ad3c9);
      --_kit-on-accent: light-dark(#fff, #06211f);
      --_kit-background: light-dark(#fff, #13201f);
      --_kit-surface: light-dark(#f2f8f7, #1b2c2b);
      --_kit-color: light-dark(#17292b, #e4eeec);
      --_kit-muted: light-dark(#394d4f, #b2c6c3);
      --_kit-border: light-dark(#cbdcda, #3b504e);
      --_kit-wash: light-dark(#0f8b82, #7ad3c9);
    }
  }

  /* Contrast depends on the lightness alone, the l of lab(). Black and white stand out from a colour
     alike at 49. Text stands out by 7 to 1 from the kit's backgrounds, and from the tint of the accent,
     up to 30 in the light, from 81 on in the dark; on the way to black or white, a and b shrink with
     it, so that the hue stays. */
  @supports (color: lab(from #000 l a b)) and (color: light-dark(#000, #fff)) {
    .root {
      --_own-on-accent: lab(from var(--ipt-accent) clamp(0, (49 - l) * 1000, 100) 0 0);
      --_own-hover: color-mix(
        in srgb,
        var(--ipt-accent) 88%,
        lab(from var(--ipt-accent) clamp(0, (l - 49) * 1000, 100) 0 0)
      );
      --_own-accent: light-dark(
        lab(
          from var(--ipt-accent) min(l, 30) calc(a * min(1, 30 / l)) calc(b * min(1, 30 / l))
        ),
        lab(
          from var(--ipt-accent) max(l, 81) calc(a * min(1, 19 / (100 - l)))
            calc(b * min(1, 19 / (100 - l)))
        )
      );
    }
  }

  /* No half tones: what is a remark or a thin line elsewhere is as strong as the text. */
  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_color);
      --_border: var(--_color);
      --_surface: var(--_background);
      --_tint: var(--_background);
    }
  }
`;
