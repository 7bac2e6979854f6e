/** The tables of runs in a PostgreSQL database. */
package org.recoup.output.database;
