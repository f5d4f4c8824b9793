<?php
/**
 * What can be set: on the settings page for the whole site, beside a block for this one.
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Every field by the name of its block attribute. `attribute`: what the widget calls it.
 *
 * @return array[]
 */
function ipt_widgets_fields() {
	$words     = ipt_widgets_data( ipt_widgets_shown_for( ipt_widgets_reader_language() ) . '/words' );
	$languages = ipt_widgets_kit( 'languages' );
	return array(
		'region'        => array(
			'label'     => __( 'Country', 'ipt-widgets' ),
			'help'      => __( 'Whose crisis lines are named.', 'ipt-widgets' ),
			'type'      => 'choice',
			'options'   => array( 'several' => __( 'Several: the visitor chooses', 'ipt-widgets' ) ) + $words['countries'],
			'attribute' => 'region',
		),
		'lang'          => array(
			'label'   => __( 'Language', 'ipt-widgets' ),
			'type'    => 'choice',
			'options' => array_combine( $languages, array_map( 'ipt_widgets_language_name', $languages ) ),
		),
		'headingLevel'  => array(
			'label'     => __( 'Heading level', 'ipt-widgets' ),
			'help'      => __( 'None chosen: 2, below the title of the page.', 'ipt-widgets' ),
			'type'      => 'choice',
			'options'   => array_combine( range( 1, 6 ), array( '1', '2', '3', '4', '5', '6' ) ),
			'attribute' => 'heading-level',
		),
		'audience'      => array(
			'label'     => __( 'Audience', 'ipt-widgets' ),
			'type'      => 'choice',
			'options'   => array(
				'adult'     => __( 'Adults', 'ipt-widgets' ),
				'perinatal' => __( 'Around birth', 'ipt-widgets' ),
				'teen'      => __( 'Teenagers', 'ipt-widgets' ),
				'older'     => __( 'Older people', 'ipt-widgets' ),
			),
			'attribute' => 'audience',
		),
		'areas'         => array(
			'label'     => __( 'Open from the start', 'ipt-widgets' ),
			'type'      => 'choices',
			'options'   => $words['areas'],
			'attribute' => 'open',
		),
		'plan'          => array(
			'label'     => __( 'Sessions', 'ipt-widgets' ),
			'help'      => __( '8, 12, 16, 20, 12-16, teen, or the three phases: 1-4 5-12 13-16', 'ipt-widgets' ),
			'type'      => 'plan',
			'attribute' => 'plan',
		),
		'noMaintenance' => array(
			'label'     => __( 'Without follow-up sessions', 'ipt-widgets' ),
			'type'      => 'flag',
			'attribute' => 'no-maintenance',
		),
		'exitHref'      => array(
			'label'     => __( 'Quick exit', 'ipt-widgets' ),
			'help'      => __( 'A page of another site, such as https://www.example.com/: turns a button on that leaves at once.', 'ipt-widgets' ),
			'type'      => 'page',
			'attribute' => 'exit-href',
		),
		'steady'        => array(
			'label'     => __( 'One height for every question', 'ipt-widgets' ),
			'type'      => 'flag',
			'attribute' => 'steady',
		),
		'show'          => array(
			'label'     => __( 'Questions (none chosen: all)', 'ipt-widgets' ),
			'type'      => 'choices',
			'options'   => $words['questions'],
			'attribute' => 'show',
		),
		'serviceName'   => array(
			'label'     => __( 'Name', 'ipt-widgets' ),
			'type'      => 'text',
			'attribute' => 'service-name',
		),
		'serviceHref'   => array(
			'label'     => __( 'Web address', 'ipt-widgets' ),
			'type'      => 'link',
			'attribute' => 'service-href',
		),
		'servicePhone'  => array(
			'label'     => __( 'Phone', 'ipt-widgets' ),
			'type'      => 'phone',
			'attribute' => 'service-phone',
		),
		'lineName'      => array(
			'label' => __( 'Name', 'ipt-widgets' ),
			'type'  => 'text',
		),
		'lineCall'      => array(
			'label' => __( 'Phone', 'ipt-widgets' ),
			'type'  => 'phone',
		),
		'lineHours'     => array(
			'label' => __( 'Hours', 'ipt-widgets' ),
			'help'  => __( 'always, 8:00-20:00, or Mon-Fri 9:00-17:00, Sat 9:00-12:00', 'ipt-widgets' ),
			'type'  => 'text',
		),
		'lineSource'    => array(
			'label' => __( 'Page to check it on', 'ipt-widgets' ),
			'help'  => __( 'An address that starts with https:', 'ipt-widgets' ),
			'type'  => 'page',
		),
		'lineChecked'   => array(
			'label' => __( 'Last checked on', 'ipt-widgets' ),
			'help'  => __( 'YYYY-MM-DD. Name, phone, page and day are needed; the day is shown.', 'ipt-widgets' ),
			'type'  => 'day',
		),
	);
}

/**
 * The fields that belong together, by the name of their group.
 *
 * @return array[]
 */
function ipt_widgets_groups() {
	return array(
		'service' => array(
			'label'  => __( 'Your service', 'ipt-widgets' ),
			'fields' => array( 'serviceName', 'serviceHref', 'servicePhone' ),
		),
		'line'    => array(
			'label'  => __( 'Your crisis line', 'ipt-widgets' ),
			'fields' => array( 'lineName', 'lineCall', 'lineHours', 'lineSource', 'lineChecked' ),
		),
	);
}

/**
 * What only one widget has.
 *
 * @param string $widget Its name, such as `fit-quiz`.
 * @return string[] Names of fields.
 */
function ipt_widgets_own_fields( $widget ) {
	$own = array(
		'problem-areas'    => array( 'audience', 'areas' ),
		'phase-timeline'   => array( 'plan', 'noMaintenance' ),
		'fit-quiz'         => array( 'exitHref', 'steady' ),
		'common-questions' => array( 'show' ),
	);
	return isset( $own[ $widget ] ) ? $own[ $widget ] : array();
}

/**
 * The fields of a widget.
 *
 * @param string $widget Its name.
 * @return array[] By name.
 */
function ipt_widgets_fields_of( $widget ) {
	$names = array_merge( array( 'region', 'lang', 'headingLevel' ), ipt_widgets_own_fields( $widget ) );
	foreach ( ipt_widgets_groups() as $group ) {
		$names = array_merge( $names, $group['fields'] );
	}
	return array_intersect_key( ipt_widgets_fields(), array_flip( $names ) );
}

/**
 * The language of whoever looks at settings.
 *
 * @return string A BCP 47 tag.
 */
function ipt_widgets_reader_language() {
	return str_replace( '_', '-', determine_locale() );
}

/**
 * A language in its own words.
 *
 * @param string $tag A BCP 47 tag.
 * @return string
 */
function ipt_widgets_language_name( $tag ) {
	$words = ipt_widgets_data( "$tag/words" );
	return isset( $words['name'] ) ? $words['name'] : $tag;
}
