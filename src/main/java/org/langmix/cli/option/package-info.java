/** The options that several commands have, and what they mean. Uses terminal. */
package org.langmix.cli.option;
