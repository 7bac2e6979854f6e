package org.recoup.simulation;

/** Where a story comes from: somebody's own report, with all its versions and copies. */
final class Origin {
  private final String id;
  private String firstArticle;

  Origin(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** Id of the first article that was printed of it, or null before that. */
  String firstArticle() {
    return firstArticle;
  }

  /** Remembers an article, if it is the first. */
  void printed(String articleId) {
    firstArticle = firstArticle == null ? articleId : firstArticle;
  }
}
