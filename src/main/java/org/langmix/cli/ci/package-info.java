/** The command {@code ci}, which prints ready-made monthly jobs. Uses terminal, option. */
package org.langmix.cli.ci;
