package org.recoup.transforms.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;
import org.recoup.analysis.text.Charsets;

/**
 * The pages of a web archive: every successful response that is HTML. Requests, metadata, images
 * and error pages are no articles and go unmentioned. The day of the crawl says nothing of the day
 * of publication and is not read.
 */
final class WarcArticles implements RecordReader {
  private static final int OK = 200;

  @Override
  public void read(InputStream in, OpenFile file, ArticleSink sink) throws IOException {
    RecordFields fields = new RecordFields();
    try (WarcReader records = new WarcReader(in)) {
      long number = 0;
      for (Optional<WarcRecord> record = next(records);
          record.isPresent();
          record = next(records)) {
        number++;
        if (record.get() instanceof WarcResponse response) {
          readResponse(response, file.locationOfRecord(number), fields, file, sink);
        }
      }
    }
  }

  private static Optional<WarcRecord> next(WarcReader records) throws IOException {
    try {
      return records.next();
    } catch (IllegalArgumentException e) {
      // The library takes numbers of a header as they come.
      throw new IOException("damaged header: " + e.getMessage(), e);
    }
  }

  private static void readResponse(
      WarcResponse response, String location, RecordFields fields, OpenFile file, ArticleSink sink)
      throws IOException {
    String url = null;
    String type;
    byte[] page;
    try {
      url = response.target();
      HttpResponse http = response.http();
      if (http.status() != OK || !isHtml(http.contentType())) {
        return;
      }
      type = http.contentType().raw();
      page = http.bodyDecoded().stream().readNBytes(file.maxArticleBytes() + 1);
    } catch (ParsingException | IllegalArgumentException e) {
      sink.reject(new Reject(location, RejectReason.MALFORMED_RECORD, e.getMessage(), url));
      return;
    }
    if (page.length > file.maxArticleBytes()) {
      sink.reject(file.tooLarge(location, TextDecoder.excerpt(page, 0, page.length)));
      return;
    }
    fields.clear();
    fields.put("url", url);
    fields.put("html", Charsets.decode(page, type));
    fields.deliver(location, file.name(), sink);
  }

  private static boolean isHtml(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }
}
