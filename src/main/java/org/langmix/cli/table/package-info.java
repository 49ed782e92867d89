/** What commands print: tables, and where their cells come from. */
package org.langmix.cli.table;
