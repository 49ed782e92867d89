/** The clones that are read, with what is fetched into them first. Uses git. */
package org.langmix.analysis.clone;
