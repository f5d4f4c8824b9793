<?php
/**
 * What stands on the page until a widget is ready, and wherever it cannot run.
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * A widget in short, in the words of the kit.
 *
 * @param string   $widget  Its name.
 * @param string[] $choices What holds for it.
 * @param string   $shown   One of the kit's languages.
 * @return string[] HTML: the parts in order.
 */
function ipt_widgets_fallback( $widget, $choices, $shown ) {
	$words = ipt_widgets_data( "$shown/words" );
	$code  = ipt_widgets_country( $choices );
	$lines = ipt_widgets_data( "$shown/" . ( '' === $code ? '001' : $code ) );
	if ( ! $words || ! $lines ) {
		return array();
	}
	$own   = ipt_widgets_own_line( $choices, $words );
	$title = '<h2>' . esc_html( $words['titles'][ $widget ] ) . '</h2>';
	if ( 'crisis-help' === $widget ) {
		$list  = ( '' === $own ? '' : "<li>$own</li>" ) . $lines['help']['services'];
		$parts = array( $title, $lines['help']['before'] . "<ul>$list</ul>" . $lines['help']['after'] );
	} else {
		$parts = array(
			$title . ipt_widgets_in_short( $widget, $choices, $words, $lines ),
			ipt_widgets_own_service( $widget, $choices, $words ),
			$lines['emergency'] . ( '' === $own ? '' : "<p>$own</p>" ) . $lines['talk'],
		);
	}
	$level = '' === $choices['headingLevel'] ? 2 : (int) $choices['headingLevel'];
	foreach ( $parts as &$part ) {
		$part = ipt_widgets_at_level( $part, $level );
	}
	return $parts;
}

/**
 * What a widget says, without heading and numbers.
 *
 * @param string   $widget  Its name.
 * @param string[] $choices What holds for it.
 * @param array    $words   The language.
 * @param array    $lines   The country in it.
 * @return string HTML.
 */
function ipt_widgets_in_short( $widget, $choices, $words, $lines ) {
	switch ( $widget ) {
		case 'find-therapist':
			return $lines['find-therapist'];
		case 'problem-areas':
			return $words['inShort'][ $widget ][ '' === $choices['audience'] ? 'adult' : $choices['audience'] ];
		case 'phase-timeline':
			return $words['inShort'][ $widget ][ '' === $choices['noMaintenance'] ? 'maintenance' : 'no-maintenance' ];
		case 'common-questions':
			$questions = $words['inShort'][ $widget ];
			$chosen    = '' === $choices['show'] ? $questions : array_intersect_key( $questions, array_flip( explode( ' ', $choices['show'] ) ) );
			return '<ul>' . implode( '', $chosen ) . '</ul>';
		default:
			return $words['inShort'][ $widget ];
	}
}

/**
 * The clinic's own service: its name as a link, and its number.
 *
 * @param string   $widget  The name of the widget; the quiz shows it again with its results.
 * @param string[] $choices What holds for it.
 * @param array    $words   The language.
 * @return string HTML; empty where neither an address nor a number is set.
 */
function ipt_widgets_own_service( $widget, $choices, $words ) {
	if ( '' === $choices['serviceHref'] && '' === $choices['servicePhone'] ) {
		return '';
	}
	$name  = esc_html( '' === $choices['serviceName'] ? $words['ownService'] : $choices['serviceName'] );
	$named = '' === $choices['serviceHref'] ? "<strong>$name</strong>" : '<a href="' . esc_url( $choices['serviceHref'] ) . "\">$name</a>";
	$call  = '' === $choices['servicePhone'] ? '' : ' · ' . ipt_widgets_call( $choices['servicePhone'], $words );
	$slot  = 'fit-quiz' === $widget ? ' class="ipt-next-step" slot="next-step" data-slot="next-step"' : '';
	return "<p$slot>$named$call</p>";
}

/**
 * Moves headings to the level the page needs.
 *
 * @param string $html  With its first heading at level 2.
 * @param int    $level 1 to 6.
 * @return string HTML.
 */
function ipt_widgets_at_level( $html, $level ) {
	return preg_replace_callback(
		'~(</?h)([1-6])>~',
		function ( $tag ) use ( $level ) {
			return $tag[1] . min( 6, $tag[2] + $level - 2 ) . '>';
		},
		$html
	);
}
