package org.recoup.output.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Change;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Scope;
import org.recoup.output.Table;
import org.recoup.output.TableReader;

/** Claims on facts that moved which the earlier run did not have. */
final class NewClaims {
  /** A fact, by its event in the later run. */
  record Moved(String eventId, String attribute) {}

  private static final Comparator<NewClaim> LATEST_FIRST =
      Comparator.comparing(NewClaim::asOf, Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed()
          .thenComparing(NewClaim::source)
          .thenComparing(NewClaim::claimId);

  private final Map<Moved, List<NewClaim>> claims = new HashMap<>();

  private NewClaims() {}

  /**
   * Reads the claims of both runs.
   *
   * @param moved the facts to explain
   */
  static NewClaims of(TableReader earlier, TableReader later, Set<Moved> moved) throws IOException {
    NewClaims found = new NewClaims();
    Map<String, NewClaim> byId = new HashMap<>();
    later.readEvents(
        Table.CLAIMS,
        moved.stream().map(Moved::eventId).collect(Collectors.toSet()),
        claim -> {
          Moved fact = new Moved(claim.eventId(), claim.attribute());
          if (claim.scope() == Scope.EVENT && moved.contains(fact)) {
            NewClaim row = NewClaim.of(claim);
            byId.put(claim.claimId(), row);
            found.claims.computeIfAbsent(fact, f -> new ArrayList<>()).add(row);
          }
        });
    Set<String> known = new HashSet<>();
    earlier.read(
        Table.CLAIMS,
        (Claim claim) -> {
          if (byId.containsKey(claim.claimId())) {
            known.add(claim.claimId());
          }
        });
    Set<String> articles = new HashSet<>();
    found.claims.replaceAll((fact, all) -> found.latest(all, known));
    found.claims.values().forEach(all -> all.forEach(claim -> articles.add(claim.articleId())));
    Map<String, Article> rows = new HashMap<>();
    later.read(
        Table.ARTICLES,
        article -> {
          if (articles.contains(article.articleId())) {
            rows.put(article.articleId(), article);
          }
        });
    found.claims.replaceAll(
        (fact, all) -> all.stream().map(c -> c.in(rows.get(c.articleId()))).toList());
    return found;
  }

  private List<NewClaim> latest(List<NewClaim> all, Set<String> known) {
    return all.stream()
        .filter(claim -> !known.contains(claim.claimId()))
        .sorted(LATEST_FIRST)
        .limit(Change.MAX_CLAIMS)
        .toList();
  }

  /** New claims on a fact, latest first. */
  List<NewClaim> on(String eventId, String attribute) {
    return claims.getOrDefault(new Moved(eventId, attribute), List.of());
  }
}
