/** The clones to read, and what is fetched into them first. */
package org.langmix.analysis.clone;
