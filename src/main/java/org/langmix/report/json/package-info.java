/** JSON for programs: rows as objects, and a whole report as one file. */
package org.langmix.report.json;
