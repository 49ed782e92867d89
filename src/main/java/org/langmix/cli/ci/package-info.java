/** The command {@code ci}, which prints ready-made monthly jobs. */
package org.langmix.cli.ci;
