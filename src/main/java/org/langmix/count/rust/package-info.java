/** The lexer of Rust, and the facts that its tokens tell. Uses line, text. */
package org.langmix.count.rust;
