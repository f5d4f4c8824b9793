<?php
/**
 * The clinic's own crisis line: in the widget, and in its fallback.
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether all is there that a line needs.
 *
 * @param string[] $choices What holds for the widget.
 * @return bool
 */
function ipt_widgets_has_own_line( $choices ) {
	return '' !== $choices['lineName'] && '' !== $choices['lineCall'] && '' !== $choices['lineSource'] && '' !== $choices['lineChecked'];
}

/**
 * The line as the widgets read it: a list in JSON.
 *
 * @param string[] $choices What holds for the widget.
 * @return string Empty where there is none.
 */
function ipt_widgets_own_line_json( $choices ) {
	if ( ! ipt_widgets_has_own_line( $choices ) ) {
		return '';
	}
	$line = array_filter(
		array(
			'name'    => $choices['lineName'],
			'call'    => $choices['lineCall'],
			'hours'   => $choices['lineHours'],
			'source'  => $choices['lineSource'],
			'checked' => $choices['lineChecked'],
		)
	);
	return wp_json_encode( array( $line ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
}

/**
 * The line as text, without anything around it.
 *
 * @param string[] $choices What holds for the widget.
 * @param array    $words   The language.
 * @return string HTML; empty where there is none.
 */
function ipt_widgets_own_line( $choices, $words ) {
	if ( ! ipt_widgets_has_own_line( $choices ) ) {
		return '';
	}
	$hours = '' === $choices['lineHours'] ? '' : '<br><bdi dir="ltr">' . esc_html( $choices['lineHours'] ) . '</bdi>';
	return '<strong><bdi>' . esc_html( $choices['lineName'] ) . '</bdi></strong>' . $hours . '<br>' . ipt_widgets_call( $choices['lineCall'], $words );
}

/**
 * A number to call. One that cannot be dialled with certainty is text.
 *
 * @param string $number As it is written.
 * @param array  $words  The language.
 * @return string HTML.
 */
function ipt_widgets_call( $number, $words ) {
	// Groups keep their order from right to left, also where `bdi` is stripped.
	$shown = str_replace( ' ', "\u{a0}", $number );
	if ( 'rtl' === $words['dir'] && 0 === strpos( $shown, '+' ) ) {
		$shown = "\u{200e}$shown";
	}
	$text    = esc_html( $words['call'] ) . ' <bdi dir="ltr">' . esc_html( $shown ) . '</bdi>';
	$is_sure = preg_match( '/^\+?[\d ().-]{3,24}$/', $number ) && ! preg_match( '/^\+.*\(0\)/', $number );
	return $is_sure
		? '<a href="' . esc_url( 'tel:' . preg_replace( '/[^\d+]/', '', $number ) ) . "\">$text</a>"
		: "<span>$text</span>";
}
