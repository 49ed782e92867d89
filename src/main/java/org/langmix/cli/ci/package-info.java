/** The command {@code ci}: ready monthly jobs. Uses terminal, option. */
package org.langmix.cli.ci;
