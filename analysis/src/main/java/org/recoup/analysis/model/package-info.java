/**
 * The records that flow through Recoup: input articles, the rows of every table, and the values
 * inside them. Records hold data and their invariants, no logic of news. The components of a row
 * record, in order and in snake case, are the columns of its table.
 */
package org.recoup.analysis.model;
