/** What is found in the lines of a file: their classes, their counts. */
package org.langmix.count.line;
