<?php
/**
 * The kit's script: a module from the site itself, with its hash, on pages that have a widget and no others.
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Where the script lies. The folder has the version in its name, so that no cache mixes two.
 *
 * @return string
 */
function ipt_widgets_script_src() {
	return plugins_url( 'kit/' . IPT_WIDGETS_VERSION . '/ipt-widgets.js', IPT_WIDGETS_FILE );
}

/**
 * The hash of the script, as the build wrote it.
 *
 * @return string
 */
function ipt_widgets_script_hash() {
	$hashes = wp_json_file_decode( plugin_dir_path( IPT_WIDGETS_FILE ) . 'kit/' . IPT_WIDGETS_VERSION . '/integrity.json', array( 'associative' => true ) );
	return isset( $hashes['ipt-widgets.js'] ) ? $hashes['ipt-widgets.js'] : '';
}

/**
 * Asks for the script on this page, and only once.
 *
 * It is an ordinary script of WordPress, made a module by the filter below, in all versions alike:
 * it imports nothing, and it can be taken off the page as any other.
 */
function ipt_widgets_enqueue() {
	if ( ! is_admin() ) {
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- The folder has it.
		wp_enqueue_script( 'ipt-widgets', ipt_widgets_script_src(), array(), null, true );
	}
}

/**
 * Writes the tag of the script.
 *
 * @param string $tag    As WordPress would write it.
 * @param string $handle The name of the script.
 * @param string $src    Its address.
 * @return string HTML.
 */
function ipt_widgets_script_tag( $tag, $handle, $src ) {
	if ( 'ipt-widgets' !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type'        => 'module',
			'src'         => $src,
			'id'          => 'ipt-widgets-js',
			'integrity'   => ipt_widgets_script_hash(),
			'crossorigin' => 'anonymous',
		)
	);
}
add_filter( 'script_loader_tag', 'ipt_widgets_script_tag', 10, 3 );

/**
 * Asks for the script where somebody has pasted a widget by hand.
 *
 * @param string $content HTML.
 * @return string The same.
 */
function ipt_widgets_enqueue_for( $content ) {
	if ( preg_match( '/\sdata-ipt=|<ipt-[a-z]/', (string) $content ) ) {
		ipt_widgets_enqueue();
	}
	return $content;
}
add_filter( 'the_content', 'ipt_widgets_enqueue_for', 99 );
add_filter( 'widget_text_content', 'ipt_widgets_enqueue_for', 99 );
add_filter( 'widget_block_content', 'ipt_widgets_enqueue_for', 99 );
