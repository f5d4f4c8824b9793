<?php
/**
 * What the block editor has to know: it has no words of its own.
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Hands the fields of each block to its editor.
 */
function ipt_widgets_editor_data() {
	$groups   = ipt_widgets_groups();
	$settings = ipt_widgets_settings();
	$common   = array( 'region', 'lang', 'headingLevel' );
	$blocks   = array();
	$words    = ipt_widgets_data( ipt_widgets_shown_for( ipt_widgets_reader_language() ) . '/words' );
	foreach ( ipt_widgets_kit( 'widgets' ) as $widget ) {
		$blocks[ "ipt-widgets/$widget" ] = array(
			'title'  => $words['titles'][ $widget ],
			'panels' => array(
				array(
					'label'  => __( 'This widget', 'ipt-widgets' ),
					'fields' => array_merge( $common, ipt_widgets_own_fields( $widget ) ),
					'isOpen' => true,
				),
				$groups['service'],
				$groups['line'],
			),
		);
	}
	$data = array(
		'blocks' => $blocks,
		'fields' => ipt_widgets_fields(),
		'script' => ipt_widgets_script_src(),
		'hash'   => ipt_widgets_script_hash(),
		'words'  => array(
			'asSite'    => __( 'As set for the site', 'ipt-widgets' ),
			'asPage'    => __( 'As the page', 'ipt-widgets' ),
			'ifEmpty'   => __( 'If all are empty, those set for the site are shown.', 'ipt-widgets' ),
			'noCountry' => '' === $settings['region'] ? __( 'No country is set: visitors choose theirs. Set it here, or for the whole site under Settings, IPT widgets.', 'ipt-widgets' ) : '',
			'noPreview' => __( 'The preview could not be loaded. The widget on the page is not affected.', 'ipt-widgets' ),
			'isLoading' => __( 'Loading …', 'ipt-widgets' ),
		),
	);
	wp_add_inline_script( 'ipt-widgets-editor', 'var iptWidgetsEditor = ' . wp_json_encode( $data ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'ipt_widgets_editor_data' );
