/** The Rust lexer, and the facts that it counts besides lines. Uses line, text. */
package org.langmix.count.rust;
