/** What Kbuild and Kconfig say of an object file: which symbols build it, and what they need. */
package org.langmix.kernel.build;
