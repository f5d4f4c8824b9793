<?php
/**
 * For the classic editor: `[ipt widget="fit-quiz" region="GB"]`.
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Writes the widget of a shortcode.
 *
 * @param array|string $attributes What stands in it: `widget`, and the fields by the names that the
 *                                 widgets have for them, such as `heading-level` or `line-call`.
 * @return string HTML. Who may edit the page is told of a name that is no widget's.
 */
function ipt_widgets_shortcode( $attributes ) {
	$given = array();
	foreach ( (array) $attributes as $name => $value ) {
		// A name alone, such as `steady`, comes as a value.
		if ( is_int( $name ) ) {
			$name  = strtolower( $value );
			$value = 'true';
		}
		$given[ ipt_widgets_field_named( $name ) ] = $value;
	}
	$widget = isset( $given['widget'] ) ? preg_replace( '/^ipt-/', '', strtolower( trim( $given['widget'] ) ) ) : '';
	if ( in_array( $widget, ipt_widgets_kit( 'widgets' ), true ) ) {
		return ipt_widgets_placeholder( $widget, $given );
	}
	if ( ! current_user_can( 'edit_post', get_the_ID() ) ) {
		return '';
	}
	/* translators: %s: names of widgets. */
	return '<p>' . esc_html( sprintf( __( '[ipt widget="…"] accepts one of: %s. Only you see this.', 'ipt-widgets' ), implode( ', ', ipt_widgets_kit( 'widgets' ) ) ) ) . '</p>';
}
add_shortcode( 'ipt', 'ipt_widgets_shortcode' );

/**
 * The name of a field from what the widgets call it.
 *
 * @param string $attribute Such as `open` or `service-href`.
 * @return string Such as `areas` or `serviceHref`.
 */
function ipt_widgets_field_named( $attribute ) {
	if ( 'open' === $attribute ) {
		return 'areas';
	}
	return lcfirst( str_replace( '-', '', ucwords( $attribute, '-' ) ) );
}
