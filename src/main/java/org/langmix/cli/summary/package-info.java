/** What a report prints on standard output when it is done. */
package org.langmix.cli.summary;
