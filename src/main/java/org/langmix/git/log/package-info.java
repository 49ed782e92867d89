/**
 * The history of commits: which commits one revision reaches and another does not, who made them,
 * and which paths they change; {@link org.langmix.git.log.CommitLog} is the entry point.
 */
package org.langmix.git.log;
