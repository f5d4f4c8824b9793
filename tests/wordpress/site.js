import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const debian = '/usr/share/wordpress';
const contents = '/var/lib/wordpress/wp-content';

/** Whoever writes the pages; the password is the name. */
export const people = ['administrator', 'editor', 'author'];

/**
 * Copies Debian's WordPress and installs it.
 *
 * @param {string} folder
 * @param {string} socket that of the database
 * @param {string} address
 */
export function installSite(folder, socket, address) {
  if (!existsSync(debian)) {
    throw new Error(
      'No WordPress here: apt-get install wordpress wordpress-l10n wordpress-theme-twentytwentythree wordpress-theme-twentytwentyone mariadb-server php-cli php-mysql php-xml php-mbstring',
    );
  }
  const site = path.join(folder, 'site');
  cpSync(debian, site, {recursive: true, dereference: true});
  cpSync(contents, path.join(site, 'wp-content'), {recursive: true, dereference: true});
  mkdirSync(path.join(site, 'wp-content/mu-plugins'), {recursive: true});
  writeFileSync(path.join(site, 'wp-config.php'), config(socket, address));
  writeFileSync(path.join(site, 'wp-content/mu-plugins/trial.php'), observer(folder));
  const php = (code) => runPhp(site, code);
  php(`define('WP_INSTALLING', true); require 'wp-load.php'; require 'wp-admin/includes/upgrade.php';
    wp_install('Riverside Clinic', 'administrator', 'administrator@clinic.example', true, '', 'administrator');`);
  for (const role of people.slice(1)) {
    php(`require 'wp-load.php'; wp_insert_user(array('user_login' => '${role}', 'user_pass' => '${role}',
      'user_email' => '${role}@clinic.example', 'role' => '${role}'));`);
  }
  /** Runs code inside this WordPress, and gives what it returns. */
  const inside = (code) =>
    JSON.parse(php(`require 'wp-load.php'; echo json_encode((function () { ${code} })());`));
  return {site, inside, version: inside('return get_bloginfo("version");')};
}

const runPhp = (site, code) =>
  execFileSync('php', ['-d', 'display_errors=stderr', '-r', code], {
    cwd: site,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const config = (socket, address) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** No request leaves, and each is written down with who wanted it; the classic editor on demand. */
const observer = (folder) => `<?php
add_filter( 'pre_http_request', function ( $answer, $given, $url ) {
  file_put_contents( '${folder}/requests.log', $url . ' ' . wp_debug_backtrace_summary() . "\\n", FILE_APPEND );
  return new WP_Error( 'no_network', 'No network in this trial.' );
}, 10, 3 );
add_filter( 'use_block_editor_for_post', function ( $use ) {
  return $use && ! isset( $_GET['classic-editor'] );
} );
`;
