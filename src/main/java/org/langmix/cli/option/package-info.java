/** Options that several commands share. */
package org.langmix.cli.option;
