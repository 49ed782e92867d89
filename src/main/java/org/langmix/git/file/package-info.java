/**
 * Files as a repository has them: mapped into memory, and regular files only, as pipes and devices
 * have no end.
 */
package org.langmix.git.file;
