package org.recoup.transforms.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** How a file is packed, told by the end of its name. */
enum Compression {
  GZIP(".gz") {
    @Override
    InputStream unpack(InputStream in) {
      return new GzipStream(in);
    }
  },
  BZIP2(".bz2") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new SteadyStream(new BZip2CompressorInputStream(in, true));
    }
  },
  ZSTD(".zst") {
    @Override
    InputStream unpack(InputStream in) {
      return new ZstdStream(in);
    }
  },
  NONE("") {
    @Override
    InputStream unpack(InputStream in) {
      return in;
    }
  };

  private final String suffix;

  Compression(String suffix) {
    this.suffix = suffix;
  }

  static Compression of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (Compression compression : values()) {
      if (name.endsWith(compression.suffix)) {
        return compression;
      }
    }
    return NONE;
  }

  /** The name that the file would have unpacked. */
  String strip(String fileName) {
    return fileName.substring(0, fileName.length() - suffix.length());
  }

  /**
   * The bytes that were packed.
   *
   * @throws IOException where they are not packed this way, then or at any later read
   */
  abstract InputStream unpack(InputStream in) throws IOException;
}
