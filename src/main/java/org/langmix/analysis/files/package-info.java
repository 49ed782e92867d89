/** Single files, on disk or in a revision, for the command {@code count}. */
package org.langmix.analysis.files;
