package org.recoup.transforms.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;

/** What a reader handed on. */
final class Collected implements ArticleSink {
  final List<RawArticle> articles = new ArrayList<>();
  final List<Reject> rejects = new ArrayList<>();

  /** Reads a local file whole, under its name alone. */
  static Collected of(Path file) throws IOException {
    return of(file, ArticleReader.DEFAULT_MAX_ARTICLE_BYTES);
  }

  static Collected of(Path file, int maxArticleBytes) throws IOException {
    Collected all = new Collected();
    FileSlice slice = FileSlice.whole(file.toString(), file.getFileName().toString());
    new ArticleReader(path -> Files.newByteChannel(Path.of(path)), maxArticleBytes)
        .read(slice, all);
    return all;
  }

  @Override
  public void accept(RawArticle article) {
    articles.add(article);
  }

  @Override
  public void reject(Reject reject) {
    rejects.add(reject);
  }

  List<String> texts() {
    return articles.stream().map(RawArticle::text).toList();
  }

  List<String> locations() {
    return articles.stream().map(RawArticle::location).toList();
  }
}
