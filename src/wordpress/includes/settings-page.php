<?php
/**
 * The settings page: Settings, IPT widgets.
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Puts the page into the menu.
 */
function ipt_widgets_add_settings_page() {
	$title = __( 'IPT widgets', 'ipt-widgets' );
	add_options_page( $title, $title, 'manage_options', 'ipt-widgets', 'ipt_widgets_settings_page' );
}
add_action( 'admin_menu', 'ipt_widgets_add_settings_page' );

/**
 * Puts a link to it beside the plug-in.
 *
 * @param string[] $links Those there are.
 * @return string[]
 */
function ipt_widgets_settings_link( $links ) {
	$link = '<a href="' . esc_url( admin_url( 'options-general.php?page=ipt-widgets' ) ) . '">' . esc_html__( 'Settings', 'ipt-widgets' ) . '</a>';
	return array_merge( array( $link ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( IPT_WIDGETS_FILE ), 'ipt_widgets_settings_link' );

/**
 * Writes the page.
 */
function ipt_widgets_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = ipt_widgets_settings();
	$groups   = array_merge( array( array( 'fields' => array( 'region' ) ) ), ipt_widgets_groups() );
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'IPT widgets', 'ipt-widgets' ); ?></h1>
		<p><?php esc_html_e( 'For every widget of this site. A block can differ. The language is that of the page. Nothing about your visitors is stored or sent.', 'ipt-widgets' ); ?></p>
		<form action="options.php" method="post">
			<?php
			settings_fields( 'ipt_widgets' );
			foreach ( $groups as $group ) {
				if ( isset( $group['label'] ) ) {
					echo '<h2>' . esc_html( $group['label'] ) . '</h2>';
				}
				echo '<table class="form-table" role="presentation">';
				foreach ( $group['fields'] as $name ) {
					ipt_widgets_settings_row( $name, $settings[ $name ] );
				}
				echo '</table>';
			}
			submit_button();
			?>
		</form>
	</div>
	<?php
}

/**
 * Writes a field of the page.
 *
 * @param string $name  Its name.
 * @param string $value What is set.
 */
function ipt_widgets_settings_row( $name, $value ) {
	$field = ipt_widgets_fields()[ $name ];
	$id    = "ipt-widgets-$name";
	$help  = isset( $field['help'] ) ? $field['help'] : '';
	$told  = '' === $help ? '' : "$id-help";
	$types = array(
		'phone' => 'tel',
		'day'   => 'date',
	);
	?>
	<tr>
		<th scope="row"><label for="<?php echo esc_attr( $id ); ?>"><?php echo esc_html( $field['label'] ); ?></label></th>
		<td>
			<?php if ( 'choice' === $field['type'] ) { ?>
				<select id="<?php echo esc_attr( $id ); ?>" name="ipt_widgets[<?php echo esc_attr( $name ); ?>]" aria-describedby="<?php echo esc_attr( $told ); ?>">
					<option value=""><?php esc_html_e( 'Please choose', 'ipt-widgets' ); ?></option>
					<?php foreach ( $field['options'] as $option => $label ) { ?>
						<option value="<?php echo esc_attr( $option ); ?>" <?php selected( $value, $option ); ?>><?php echo esc_html( $label ); ?></option>
					<?php } ?>
				</select>
			<?php } else { ?>
				<input class="regular-text" type="<?php echo esc_attr( isset( $types[ $field['type'] ] ) ? $types[ $field['type'] ] : 'text' ); ?>" id="<?php echo esc_attr( $id ); ?>" name="ipt_widgets[<?php echo esc_attr( $name ); ?>]" value="<?php echo esc_attr( $value ); ?>" aria-describedby="<?php echo esc_attr( $told ); ?>">
			<?php } ?>
			<?php if ( '' !== $help ) { ?>
				<p class="description" id="<?php echo esc_attr( $told ); ?>"><?php echo esc_html( $help ); ?></p>
			<?php } ?>
		</td>
	</tr>
	<?php
}
