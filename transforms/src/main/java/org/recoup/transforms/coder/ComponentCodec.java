package org.recoup.transforms.coder;

import java.io.IOException;

/**
 * Writes and reads the values of one type. Equal values give equal bytes, and different ones
 * different bytes.
 */
interface ComponentCodec {
  void write(Object value, ByteWriter out) throws IOException;

  Object read(ByteReader in) throws IOException;
}
