/** The tables of a run and the report made of them. */
package org.recoup.output;
