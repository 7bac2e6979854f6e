/**
 * Names in the news: places of the gazetteer, persons, organisations, and the states and bodies
 * that act, whether named by country, people, capital or seat.
 */
package org.recoup.analysis.entity;
