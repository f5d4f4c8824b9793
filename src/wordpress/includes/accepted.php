<?php
/**
 * What each kind of field accepts. Whatever cannot be used becomes empty, and nothing beside it is lost.
 *
 * @package IPT_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads a value that may be anything.
 *
 * @param array $field The field, as in `ipt_widgets_fields()`.
 * @param mixed $value What was given.
 * @return string The value as it may be used, or empty.
 */
function ipt_widgets_accepted( $field, $value ) {
	if ( true === $value || false === $value ) {
		return $value ? 'true' : '';
	}
	if ( ! is_scalar( $value ) ) {
		return '';
	}
	$text = trim( sanitize_text_field( (string) $value ) );
	switch ( $field['type'] ) {
		case 'choice':
			return isset( $field['options'][ $text ] ) ? $text : '';
		case 'choices':
			$chosen = array_intersect( preg_split( '/[\s,]+/', strtolower( $text ) ), array_keys( $field['options'] ) );
			return implode( ' ', array_unique( $chosen ) );
		case 'flag':
			return in_array( strtolower( $text ), array( '', '0', 'false', 'no' ), true ) ? '' : 'true';
		case 'plan':
			return preg_match( '/^(8|12|16|20|12-16|teen|\d{1,2}-\d{1,2} \d{1,2}-\d{1,2} \d{1,2}-\d{1,2})$/', $text ) ? $text : '';
		case 'link':
			return ipt_widgets_accepted_link( $text, array( 'https', 'http', 'mailto', 'tel' ) );
		case 'page':
			return 0 === strpos( $text, 'https://' ) ? ipt_widgets_accepted_link( $text, array( 'https' ) ) : '';
		case 'phone':
			return preg_match( '/\d{2}|\d \d/u', $text ) ? ipt_widgets_at_most( $text, 40 ) : '';
		case 'day':
			return preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $text, $part ) && checkdate( $part[2], $part[3], $part[1] ) ? $text : '';
		default:
			return ipt_widgets_at_most( $text, 80 );
	}
}

/**
 * An address that leads where it says: one with a name before an @ does not.
 *
 * @param string   $text    What was given.
 * @param string[] $schemes What it may begin with, where it is not relative.
 * @return string
 */
function ipt_widgets_accepted_link( $text, $schemes ) {
	$address = esc_url_raw( $text, $schemes );
	$parts   = wp_parse_url( $address );
	return $parts && ! isset( $parts['user'] ) && 0 !== strpos( $address, '//' ) ? $address : '';
}

/**
 * A text that is not too long. A longer one is left out: half a name says something else.
 *
 * @param string $text   What was given.
 * @param int    $length How many characters there may be.
 * @return string
 */
function ipt_widgets_at_most( $text, $length ) {
	return mb_strlen( $text ) <= $length ? $text : '';
}
