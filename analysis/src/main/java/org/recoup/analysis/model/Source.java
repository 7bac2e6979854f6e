package org.recoup.analysis.model;

/**
 * A row of {@code sources}: how one publisher stands to the others over the corpus.
 *
 * @param source publisher
 * @param articles its articles
 * @param ownArticles those that copy nobody
 * @param claims its scored claims
 * @param facts facts that it has a say in, with two origins or more
 * @param agreement mean agreement with the other origins, 0 to 1, shrunk towards the mean; null
 *     without a shared fact
 * @param alpha Krippendorff's alpha of the corpus without this source; null without pairable values
 * @param bias mean signed log-ratio of its own figures to what others held when they were printed,
 *     trimmed by two fifths at either end; null without a number
 * @param deviantShare share of its scored claims that are deviant, 0 to 1
 * @param medianLagHours median delay behind the first report of what it tells, in hours; null
 *     without dates
 * @param weight its vote's weight
 */
public record Source(
    String source,
    int articles,
    int ownArticles,
    int claims,
    int facts,
    Double agreement,
    Double alpha,
    Double bias,
    Double deviantShare,
    Double medianLagHours,
    Double weight) {}
