/** The C lexer. */
package org.langmix.count.c;
