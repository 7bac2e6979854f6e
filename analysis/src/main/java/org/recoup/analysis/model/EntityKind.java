package org.recoup.analysis.model;

/** What a name stands for. */
public enum EntityKind {
  PLACE,
  PERSON,
  ORGANIZATION,
  /** A state or supranational body as an actor, whether named by country, demonym or metonym. */
  STATE
}
