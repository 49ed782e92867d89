/**
 * From names to commits: tags, branches, packed and loose references, version numbers in tag names,
 * ancestry.
 */
package org.langmix.git.ref;
