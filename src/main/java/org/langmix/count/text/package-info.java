/** Scans the bytes of a file: newlines and other marks, white space, UTF-8. */
package org.langmix.count.text;
