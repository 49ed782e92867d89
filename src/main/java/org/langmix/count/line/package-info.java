/** The classes of the lines of a file, and the counts of a file. */
package org.langmix.count.line;
