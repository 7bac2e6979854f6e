package org.recoup.analysis.text;

/**
 * The layers of stand-off annotation, in the order in which they are made; rules of a later layer
 * match earlier ones.
 */
public enum AnnotationKind {
  /**
   * A cardinal number, with the «de» that links it to what it counts; value: {@code NumberMention},
   * which holds its hedges.
   */
  NUMBER,
  /** An ordinal number; value: {@code Integer}. */
  ORDINAL,
  /** A TIMEX3 expression; value: {@code TimeExpression}. */
  TIME,
  /** A place of the gazetteer. */
  PLACE,
  /** A person's name, with titles. */
  PERSON,
  /** An organisation's name. */
  ORGANIZATION,
  /** A state or bloc as an actor. */
  STATE,
  /** A group of people, counted or not, or one person; value: {@code CasualtyGroup}. */
  PEOPLE,
  /** A figure of victims. */
  CASUALTY,
  /** A word or phrase that tells of an event. */
  TRIGGER
}
