/** What a report prints on standard output when it is done. Uses terminal. */
package org.langmix.cli.summary;
