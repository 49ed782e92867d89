/** The files of a kernel tree, and values with the lines that they come from. */
package org.langmix.kernel.source;
