/** The files in which git looks up objects: pack indexes, multi-pack indexes and commit graphs. */
package org.langmix.git.index;
