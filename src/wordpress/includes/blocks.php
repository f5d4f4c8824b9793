<?php
/**
 * Six blocks. The page has them written anew each time it is shown, so that numbers are those of the plug-in.
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the blocks and the script of their editor.
 */
function ipt_widgets_register_blocks() {
	load_plugin_textdomain( 'ipt-widgets', false, dirname( plugin_basename( IPT_WIDGETS_FILE ) ) . '/languages' );
	wp_register_script(
		'ipt-widgets-editor',
		plugins_url( 'editor.js', IPT_WIDGETS_FILE ),
		array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element' ),
		IPT_WIDGETS_VERSION,
		true
	);
	foreach ( ipt_widgets_kit( 'widgets' ) as $widget ) {
		register_block_type(
			plugin_dir_path( IPT_WIDGETS_FILE ) . "blocks/$widget",
			array(
				'attributes'      => ipt_widgets_block_attributes( $widget ),
				'render_callback' => function ( $attributes, $content ) use ( $widget ) {
					$written = ipt_widgets_placeholder( $widget, $attributes );
					return '' === $written ? $content : $written;
				},
			)
		);
	}
}
add_action( 'init', 'ipt_widgets_register_blocks' );

/**
 * The attributes of a block. `saved` is the fallback as the editor saw it: it stays in the page when the
 * plug-in is gone.
 *
 * @param string $widget The name of the widget.
 * @return array[]
 */
function ipt_widgets_block_attributes( $widget ) {
	$attributes = array(
		'saved' => array(
			'type'    => 'string',
			'source'  => 'html',
			'default' => '',
		),
	);
	foreach ( ipt_widgets_fields_of( $widget ) as $name => $field ) {
		$attributes[ $name ] = array(
			'type'    => 'string',
			'default' => '',
		);
	}
	return $attributes;
}

/**
 * Puts the blocks together in the list of blocks.
 *
 * @param array[] $categories Those there are.
 * @return array[]
 */
function ipt_widgets_block_category( $categories ) {
	$categories[] = array(
		'slug'  => 'ipt-widgets',
		'title' => __( 'Interpersonal psychotherapy (IPT)', 'ipt-widgets' ),
	);
	return $categories;
}
add_filter( 'block_categories_all', 'ipt_widgets_block_category' );
