/**
 * Which paths commits change: {@link org.langmix.git.change.BatchComparison} compares the trees of
 * many commits with those of their parents.
 */
package org.langmix.git.change;
