/** What changed from one run to another. */
package org.recoup.output.compare;
