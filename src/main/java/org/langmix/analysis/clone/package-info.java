/** The clones to read, and what is fetched into them first. Uses git. */
package org.langmix.analysis.clone;
