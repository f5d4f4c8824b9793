<?php
/**
 * What the plug-in knows of the kit: files of JSON that the build writes from the kit's own contents.
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads one of these files, once a request.
 *
 * @param string $name `kit`, or a language and what is asked for in it: `de/words`, `de/AT`.
 * @return array Empty where there is none.
 */
function ipt_widgets_data( $name ) {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$file          = plugin_dir_path( IPT_WIDGETS_FILE ) . "data/$name.json";
		$is_known      = preg_match( '~^[A-Za-z0-9/-]+$~', $name ) && is_readable( $file );
		$read[ $name ] = $is_known ? (array) wp_json_file_decode( $file, array( 'associative' => true ) ) : array();
	}
	return $read[ $name ];
}

/**
 * A part of what does not depend on the language.
 *
 * @param string $part Such as `widgets` or `countries`.
 * @return array
 */
function ipt_widgets_kit( $part ) {
	$kit = ipt_widgets_data( 'kit' );
	return isset( $kit[ $part ] ) ? (array) $kit[ $part ] : array();
}
