package org.recoup.transforms.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip of any number of members (RFC 1952). Unlike the JDK's stream it neither takes a
 * pause of the network for the end nor passes over a damaged member, and unlike others it hands on
 * every byte that stands before the damage.
 */
final class GzipStream extends InputStream {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int MAGIC = 0x8b1f;
  private static final int DEFLATE = 8;
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int position;
  private int filled;
  private boolean inMember;
  private boolean begun;

  GzipStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (inMember || beginMember()) {
      int unpacked = inflate(target, offset, length);
      if (unpacked > 0) {
        crc.update(target, offset, unpacked);
        return unpacked;
      } else if (inflater.finished()) {
        endMember();
      } else if (inflater.needsDictionary()) {
        throw new ZipException("gzip data ask for a dictionary");
      } else {
        refill();
        inflater.setInput(buffer, 0, filled);
      }
    }
    return -1;
  }

  private int inflate(byte[] target, int offset, int length) throws ZipException {
    try {
      return inflater.inflate(target, offset, length);
    } catch (DataFormatException e) {
      throw new ZipException("damaged gzip data: " + e.getMessage());
    }
  }

  /** Reads the next member's header; false at the end of the file. */
  private boolean beginMember() throws IOException {
    if (begun && isAtEnd()) {
      return false;
    }
    begun = true;
    if (readShort() != MAGIC || readByte() != DEFLATE) {
      throw new ZipException("no gzip data");
    }
    int flags = readByte();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(readShort());
    }
    if ((flags & NAME) != 0) {
      skipString();
    }
    if ((flags & COMMENT) != 0) {
      skipString();
    }
    if ((flags & HEADER_CRC) != 0) {
      skip(2);
    }
    inflater.reset();
    inflater.setInput(buffer, position, filled - position);
    crc.reset();
    inMember = true;
    return true;
  }

  private void endMember() throws IOException {
    position = filled - inflater.getRemaining();
    inMember = false;
    long checksum = readShort() | (long) readShort() << 16;
    long size = readShort() | (long) readShort() << 16;
    if (checksum != crc.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("gzip data do not match their checksum");
    }
  }

  /** Archives may be padded with zeros. */
  private boolean isAtEnd() throws IOException {
    while (true) {
      while (position < filled) {
        if (buffer[position] != 0) {
          return false;
        }
        position++;
      }
      position = 0;
      filled = Math.max(0, in.read(buffer));
      if (filled == 0) {
        return true;
      }
    }
  }

  private void refill() throws IOException {
    position = 0;
    filled = Math.max(0, in.read(buffer));
    if (filled == 0) {
      throw new EOFException("gzip data break off");
    }
  }

  private int readByte() throws IOException {
    if (position == filled) {
      refill();
    }
    return buffer[position++] & 0xFF;
  }

  private int readShort() throws IOException {
    return readByte() | readByte() << 8;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      readByte();
    }
  }

  private void skipString() throws IOException {
    while (readByte() != 0) {}
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
