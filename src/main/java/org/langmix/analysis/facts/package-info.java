/** What the trees of kernels say of their Rust code, read from a clone. */
package org.langmix.analysis.facts;
