<?php
/**
 * Patterns: whole pages to begin with.
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the patterns.
 */
function ipt_widgets_register_patterns() {
	register_block_pattern_category( 'ipt-widgets', array( 'label' => __( 'Interpersonal psychotherapy (IPT)', 'ipt-widgets' ) ) );
	$pages = array(
		'about-ipt' => array(
			'title'   => __( 'A page about IPT', 'ipt-widgets' ),
			'widgets' => array( 'common-questions', 'problem-areas', 'phase-timeline', 'fit-quiz', 'find-therapist', 'crisis-help' ),
		),
		'get-help'  => array(
			'title'   => __( 'A page about getting help', 'ipt-widgets' ),
			'widgets' => array( 'crisis-help', 'find-therapist', 'fit-quiz' ),
		),
	);
	foreach ( $pages as $name => $page ) {
		$blocks = array();
		foreach ( $page['widgets'] as $widget ) {
			$blocks[] = "<!-- wp:ipt-widgets/$widget /-->";
		}
		register_block_pattern(
			"ipt-widgets/$name",
			array(
				'title'      => $page['title'],
				'categories' => array( 'ipt-widgets' ),
				'content'    => implode( "\n\n", $blocks ),
			)
		);
	}
}
add_action( 'init', 'ipt_widgets_register_patterns' );
