package org.recoup.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.analysis.text.PageNames.Use;

class PageNamesTest {
  @ParameterizedTest
  @CsvSource({
    "article-body,BODY",
    "articleBody,BODY",
    "c-article__text,BODY",
    "article__contenu,BODY",
    "shareBar_3fK,FRAME",
    "bloc-lire-aussi,FRAME",
    "reseaux_sociaux,FRAME",
    "relatedposts,FRAME",
    "commentaires-lecteurs,COMMENTS",
    "wp-caption-text,CAPTION",
    "legende,CAPTION"
  })
  void readsWhatAnElementIsFor(String name, Use use) {
    assertThat(Languages.builtIn().pageNames().uses(name)).contains(use);
  }

  @ParameterizedTest
  @CsvSource({
    "category-sports",
    "tag-newsletter",
    "author-social",
    "shadow",
    "adventure",
    "pagecontent",
    "commentary-of-the-day",
    "download"
  })
  void doesNotReadTooMuchIntoOtherNames(String name) {
    assertThat(Languages.builtIn().pageNames().uses(name)).doesNotContain(Use.FRAME, Use.COMMENTS);
  }
}
