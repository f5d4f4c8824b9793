<?php
/**
 * What holds for the whole site: the country, the clinic's own service and its crisis line.
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The names of these fields.
 *
 * @return string[]
 */
function ipt_widgets_setting_names() {
	$names = array( 'region' );
	foreach ( ipt_widgets_groups() as $group ) {
		$names = array_merge( $names, $group['fields'] );
	}
	return $names;
}

/**
 * The settings of the site, read as anything else that comes from outside.
 *
 * @return string[] One for each field; empty where nothing is set.
 */
function ipt_widgets_settings() {
	return ipt_widgets_accepted_settings( get_option( 'ipt_widgets', array() ) );
}

/**
 * Reads settings that may be anything.
 *
 * @param mixed $given What was sent, or what is stored.
 * @return string[] One for each field.
 */
function ipt_widgets_accepted_settings( $given ) {
	$fields   = ipt_widgets_fields();
	$accepted = array();
	foreach ( ipt_widgets_setting_names() as $name ) {
		$value             = is_array( $given ) && isset( $given[ $name ] ) ? $given[ $name ] : '';
		$accepted[ $name ] = ipt_widgets_accepted( $fields[ $name ], $value );
	}
	return $accepted;
}

/**
 * Reads what the settings page sends, and says what could not be used.
 *
 * @param mixed $given What was sent.
 * @return string[] What is stored.
 */
function ipt_widgets_sanitize_settings( $given ) {
	$accepted = ipt_widgets_accepted_settings( $given );
	$fields   = ipt_widgets_fields();
	foreach ( $accepted as $name => $value ) {
		if ( '' === $value && is_array( $given ) && ! empty( $given[ $name ] ) ) {
			/* translators: %s: the name of a field. */
			$problem = sprintf( __( '%s: this cannot be used, and was left out.', 'ipt-widgets' ), $fields[ $name ]['label'] );
			add_settings_error( 'ipt_widgets', "ipt_widgets_$name", $problem );
		}
	}
	return $accepted;
}

/**
 * Registers the setting: one row of options, which only administrators may change.
 */
function ipt_widgets_register_settings() {
	register_setting(
		'ipt_widgets',
		'ipt_widgets',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'ipt_widgets_sanitize_settings',
			'default'           => array(),
			'show_in_rest'      => false,
		)
	);
}
add_action( 'admin_init', 'ipt_widgets_register_settings' );
