/**
 * The sections of the kernel's MAINTAINERS file: who maintains which files, as
 * scripts/get_maintainer.pl finds it out.
 */
package org.langmix.kernel.maintainers;
