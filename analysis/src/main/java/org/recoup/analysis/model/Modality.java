package org.recoup.analysis.model;

/** How firmly a claim is put forward. */
public enum Modality {
  ASSERTED,
  CONDITIONAL,
  PLANNED,
  FEARED,
  DENIED
}
