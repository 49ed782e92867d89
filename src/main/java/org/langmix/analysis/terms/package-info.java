/** Who maintains the Rust code of trees, as their MAINTAINERS files say. */
package org.langmix.analysis.terms;
