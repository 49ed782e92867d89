/** The lines that were added and removed between two trees. */
package org.langmix.analysis.churn;
