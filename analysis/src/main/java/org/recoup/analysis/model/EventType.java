package org.recoup.analysis.model;

/** What happened: PLOVER's event types, and the non-political ones that news needs. */
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  PROPOSE,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
  DISASTER,
  ACCIDENT
}
