<?php
/**
 * Takes away what the plug-in has stored: one row of options for each site. What stands in pages stays.
 *
 * @package IPT_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'ipt_widgets' );
if ( is_multisite() ) {
	$ipt_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $ipt_widgets_sites as $ipt_widgets_site ) {
		delete_blog_option( $ipt_widgets_site, 'ipt_widgets' );
	}
}
