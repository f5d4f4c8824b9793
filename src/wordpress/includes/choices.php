<?php
/**
 * What holds for one widget: what its block or shortcode says, else what the site has set.
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads what was given for a widget.
 *
 * @param string $widget Its name.
 * @param array  $given  Values by name of field; they may be anything.
 * @return string[] One for each of its fields; empty where nothing is said.
 */
function ipt_widgets_choices( $widget, $given ) {
	$fields  = ipt_widgets_fields_of( $widget );
	$choices = array();
	foreach ( $fields as $name => $field ) {
		$choices[ $name ] = ipt_widgets_accepted( $field, isset( $given[ $name ] ) ? $given[ $name ] : '' );
	}
	$settings = ipt_widgets_settings();
	$is_here  = in_array( $choices['region'], array( '', $settings['region'] ), true );
	if ( $is_here ) {
		$choices['region'] = $settings['region'];
	}
	// A service is taken as a whole: the name of one with the number of another would mislead.
	foreach ( ipt_widgets_groups() as $group_name => $group ) {
		// The site's crisis line answers in the site's country.
		if ( 'line' === $group_name && ! $is_here ) {
			continue;
		}
		$names = array_flip( $group['fields'] );
		if ( '' === implode( '', array_intersect_key( $choices, $names ) ) ) {
			$choices = array_merge( $choices, array_intersect_key( $settings, $names ) );
		}
	}
	return $choices;
}

/**
 * The country whose services are named.
 *
 * @param string[] $choices What holds for the widget.
 * @return string Its code; empty where the visitor chooses, or nothing is set: never silently one country.
 */
function ipt_widgets_country( $choices ) {
	return in_array( $choices['region'], ipt_widgets_kit( 'countries' ), true ) ? $choices['region'] : '';
}
