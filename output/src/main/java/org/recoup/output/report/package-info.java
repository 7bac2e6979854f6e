/** The HTML report of a run, made from its tables. */
package org.recoup.output.report;
