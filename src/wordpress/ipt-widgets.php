<?php
/**
 * Plugin Name:       IPT widgets
 * Description:       What interpersonal psychotherapy (IPT) is, whether to ask about it, how to find a therapist, and whom to call now: six blocks in the language of your page. Nothing about your visitors is stored or sent.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT AND CC-BY-4.0
 * Text Domain:       ipt-widgets
 * Domain Path:       /languages
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'IPT_WIDGETS_FILE', __FILE__ );
define( 'IPT_WIDGETS_VERSION', '0.0.0' );

require __DIR__ . '/includes/kit.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/accepted.php';
require __DIR__ . '/includes/fields.php';
require __DIR__ . '/includes/choices.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/own-line.php';
require __DIR__ . '/includes/placeholder.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/editor.php';
require __DIR__ . '/includes/patterns.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/settings-page.php';
