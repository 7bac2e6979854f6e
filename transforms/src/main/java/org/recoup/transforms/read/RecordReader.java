package org.recoup.transforms.read;

import java.io.IOException;
import java.io.InputStream;

/** Reads the records of one format. */
interface RecordReader {
  /**
   * Hands every record on, readable or not, in the file's order.
   *
   * @param in the unpacked bytes from the slice's begin on
   * @throws IOException where the bytes break off or cannot be unpacked; what came before was
   *     handed on
   */
  void read(InputStream in, OpenFile file, ArticleSink sink) throws IOException;
}
