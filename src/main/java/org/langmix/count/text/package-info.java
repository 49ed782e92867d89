/** The bytes of a file: where newlines and other marks stand, white space, UTF-8. Uses line. */
package org.langmix.count.text;
