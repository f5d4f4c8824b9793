<?php
/**
 * A widget as the page has it: a placeholder, which the script turns into the widget. No filter of
 * WordPress changes it, and what stands in it is what a reader sees without the script.
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Writes a widget, and sees that the page gets the script.
 *
 * @param string $widget Its name, such as `fit-quiz`.
 * @param array  $given  Values by name of field; they may be anything.
 * @return string HTML; empty where the kit has no such widget.
 */
function ipt_widgets_placeholder( $widget, $given ) {
	if ( ! in_array( $widget, ipt_widgets_kit( 'widgets' ), true ) ) {
		return '';
	}
	$choices = ipt_widgets_choices( $widget, $given );
	$tag     = ipt_widgets_language_of( $choices );
	$shown   = ipt_widgets_shown_for( $tag );
	$parts   = ipt_widgets_fallback( $widget, $choices, $shown );
	if ( ! $parts ) {
		return '';
	}
	ipt_widgets_enqueue();
	$written = '';
	foreach ( ipt_widgets_attributes( $widget, $choices, $tag ) as $name => $value ) {
		$written .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	if ( ! ipt_widgets_is_same_language( $tag, $shown ) ) {
		$parts = ipt_widgets_marked_as( $parts, $shown );
	}
	return "<div$written>" . implode( '', $parts ) . '</div>';
}

/**
 * The language of a widget.
 *
 * @param string[] $choices What holds for it.
 * @return string A BCP 47 tag, without a country where none may be named by it.
 */
function ipt_widgets_language_of( $choices ) {
	$tag = '' === $choices['lang'] ? ipt_widgets_page_language() : $choices['lang'];
	return '' === ipt_widgets_country( $choices ) ? ipt_widgets_without_country( $tag ) : $tag;
}

/**
 * The attributes of a placeholder, with the marks that keep session recorders out.
 *
 * @param string   $widget  The name of the widget.
 * @param string[] $choices What holds for it.
 * @param string   $tag     Its language.
 * @return string[] By name.
 */
function ipt_widgets_attributes( $widget, $choices, $tag ) {
	$attributes = array( 'data-ipt' => $widget );
	// A widget follows the page, also where a plug-in translates it later, unless it has to differ.
	$is_page  = ! ( defined( 'REST_REQUEST' ) && REST_REQUEST );
	$is_alike = $is_page && '' === $choices['lang'] && '' !== ipt_widgets_country( $choices );
	if ( ! $is_alike ) {
		$words              = ipt_widgets_data( ipt_widgets_shown_for( $tag ) . '/words' );
		$attributes['lang'] = $tag;
		$attributes['dir']  = $words['dir'];
	}
	$choices['region'] = ipt_widgets_country( $choices );
	if ( 'find-therapist' !== $widget ) {
		$choices = array_diff_key( $choices, array_flip( ipt_widgets_groups()['service']['fields'] ) );
	}
	foreach ( ipt_widgets_fields_of( $widget ) as $name => $field ) {
		if ( isset( $field['attribute'] ) && ! empty( $choices[ $name ] ) ) {
			$attributes[ 'data-' . $field['attribute'] ] = $choices[ $name ];
		}
	}
	$line = ipt_widgets_own_line_json( $choices );
	// The timeline names no numbers.
	if ( '' !== $line && 'phase-timeline' !== $widget ) {
		$attributes['data-services'] = $line;
	}
	return $attributes + array( 'class' => implode( ' ', ipt_widgets_kit( 'markClasses' ) ) ) + ipt_widgets_kit( 'markAttributes' );
}

/**
 * Says which language the parts are in. What goes into a slot stays a child of the widget.
 *
 * @param string[] $parts HTML.
 * @param string   $shown The language.
 * @return string[] HTML.
 */
function ipt_widgets_marked_as( $parts, $shown ) {
	$words = ipt_widgets_data( "$shown/words" );
	foreach ( $parts as &$part ) {
		if ( '' !== $part && false === strpos( $part, 'data-slot' ) ) {
			$part = '<div lang="' . esc_attr( $shown ) . '" dir="' . esc_attr( $words['dir'] ) . "\">$part</div>";
		}
	}
	return $parts;
}
