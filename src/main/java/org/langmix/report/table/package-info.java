/**
 * The tables of a report: their columns and rows, whatever format they are written in. Columns
 * never change their order; new ones come last.
 */
package org.langmix.report.table;
