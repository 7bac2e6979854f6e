package org.recoup.analysis.model;

/** How the origins of a fact stand to each other. */
public enum FactStatus {
  UNANIMOUS,
  COMPATIBLE,
  REVISED,
  DISPUTED,
  SINGLE_ORIGIN
}
