<?php
/**
 * Which language a widget speaks.
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The language of the page that is being shown. Plug-ins for several languages say it by `locale`.
 *
 * @return string A BCP 47 tag: `de-DE` for `de_DE_formal`.
 */
function ipt_widgets_page_language() {
	return preg_match( '/^[a-z]{2,3}(_[A-Z]{2})?(?![a-zA-Z])/', get_locale(), $found )
		? str_replace( '_', '-', $found[0] )
		: 'en';
}

/**
 * The language of the kit that is shown for a tag.
 *
 * @param string $tag A BCP 47 tag.
 * @return string One of the kit's languages; English where it has none that fits.
 */
function ipt_widgets_shown_for( $tag ) {
	$languages = ipt_widgets_kit( 'languages' );
	$exception = ipt_widgets_kit( 'shownFor' );
	for ( $rest = $tag; '' !== $rest; $rest = preg_replace( '/-?[^-]*$/', '', $rest ) ) {
		if ( isset( $exception[ $rest ] ) ) {
			return $exception[ $rest ];
		}
		if ( in_array( $rest, $languages, true ) ) {
			return $rest;
		}
	}
	return 'en';
}

/**
 * A tag without its country.
 *
 * @param string $tag A BCP 47 tag.
 * @return string `fr` for `fr-CA`, `zh-Hans` for itself.
 */
function ipt_widgets_without_country( $tag ) {
	return preg_replace( '/-([A-Z]{2}|\d{3})\b.*/', '', $tag );
}

/**
 * Whether two tags are of the same language.
 *
 * @param string $one   A BCP 47 tag.
 * @param string $other Another.
 * @return bool
 */
function ipt_widgets_is_same_language( $one, $other ) {
	return strtok( $one, '-' ) === strtok( $other, '-' );
}
