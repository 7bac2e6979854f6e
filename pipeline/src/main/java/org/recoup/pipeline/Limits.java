package org.recoup.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.recoup.transforms.read.ArticleReader;
import picocli.CommandLine.Option;

/** How much may go wrong, as options of the commands that read articles. */
final class Limits {
  @Option(
      names = "--maxRejectShare",
      paramLabel = "SHARE",
      description =
          "Share of the input, 0 to 1, that may be rejected; with more, all is still done but the"
              + " status is 3. Default: 0.05.")
  private double maxRejectShare = 0.05;

  @Option(
      names = "--maxArticleBytes",
      paramLabel = "N",
      description = "Size of the largest record that is read. Default: 4194304 (4 MiB).")
  private int maxArticleBytes = ArticleReader.DEFAULT_MAX_ARTICLE_BYTES;

  List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    if (!(maxRejectShare >= 0 && maxRejectShare <= 1)) {
      mistakes.add("--maxRejectShare=" + maxRejectShare + ": not from 0 to 1");
    }
    if (maxArticleBytes < 1) {
      mistakes.add("--maxArticleBytes=" + maxArticleBytes + ": not positive");
    }
    return mistakes;
  }

  double maxRejectShare() {
    return maxRejectShare;
  }

  int maxArticleBytes() {
    return maxArticleBytes;
  }

  /** The status of a command that has done all else. */
  int statusFor(long rejects, long inputs) {
    return inputs > 0 && (double) rejects / inputs > maxRejectShare
        ? ExitStatus.TOO_MANY_REJECTS
        : ExitStatus.DONE;
  }
}
