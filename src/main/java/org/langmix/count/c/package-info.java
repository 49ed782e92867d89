/** The lexer of C. Uses line, text, checkpoint. */
package org.langmix.count.c;
