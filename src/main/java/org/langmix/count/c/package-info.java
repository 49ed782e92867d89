/** The C lexer. Uses line, text, checkpoint. */
package org.langmix.count.c;
