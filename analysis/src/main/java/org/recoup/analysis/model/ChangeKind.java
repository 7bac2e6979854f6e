package org.recoup.analysis.model;

/** What differs between two runs. */
public enum ChangeKind {
  /** An event that the earlier run did not know. */
  NEW_EVENT,

  /** An event that the later run no longer knows. */
  GONE_EVENT,

  /** An event of the earlier run that is now part of another. */
  MERGED,

  /** An event that was part of another in the earlier run. */
  SPLIT,

  /** A fact's value or its bounds. */
  VALUE_CHANGED,

  /** How a fact's origins stand to each other. */
  STATUS_CHANGED,

  /** How far a fact's origins agree. */
  CONSISTENCY_CHANGED,

  /** How much a source's vote weighs. */
  SOURCE_WEIGHT_CHANGED
}
