package org.recoup.analysis.entity;

import org.recoup.analysis.model.EntityKind;

/**
 * A name in a text and what it stands for; the value of a {@code PLACE}, {@code PERSON}, {@code
 * ORGANIZATION} or {@code STATE} annotation.
 *
 * @param first first token
 * @param end one past the last token
 * @param kind what it stands for
 * @param name canonical name: the gazetteer's English one, a person's full name
 * @param id gazetteer's id ({@code geonames:2660646}), {@code country:FR} for a state; null for a
 *     person or an organisation
 * @param country ISO 3166-1 alpha-2 code, or null
 * @param office key of the public office that a person holds, as {@code roles.lex} has it, or null
 * @param rule id of the rule that found it
 */
public record EntityMention(
    int first,
    int end,
    EntityKind kind,
    String name,
    String id,
    String country,
    String office,
    String rule) {
  /** A mention of no holder of an office. */
  public EntityMention(
      int first, int end, EntityKind kind, String name, String id, String country, String rule) {
    this(first, end, kind, name, id, country, null, rule);
  }

  /**
   * A mention of a state or body as an actor.
   *
   * @param first first token
   * @param end one past the last token
   * @param actor ISO 3166-1 code of a state, or id of a body, as lexicons give it
   * @param rule id of the rule that found it
   */
  public static EntityMention ofActor(int first, int end, String actor, String rule) {
    boolean state = !actor.startsWith("actor:");
    return new EntityMention(
        first,
        end,
        EntityKind.STATE,
        Gazetteer.get().actorName(actor),
        state ? "country:" + actor : actor,
        state ? actor : null,
        rule);
  }
}
