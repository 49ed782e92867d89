/** Options that several commands share. Uses terminal. */
package org.langmix.cli.option;
