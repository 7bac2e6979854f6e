package org.recoup.analysis.time;

/** Whether the verb that governs a time tells of what was or of what will be. */
enum Tense {
  PAST,
  FUTURE,
  /** Neither, or no verb. */
  OPEN
}
