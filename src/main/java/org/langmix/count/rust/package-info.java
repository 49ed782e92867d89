/** The Rust lexer, and the facts that it counts besides lines. */
package org.langmix.count.rust;
