/**
 * What could not be read, which figures lack it, and how much is too much. Uses git, counts, clone,
 * history, subsystem.
 */
package org.langmix.analysis.gaps;
