package org.recoup.transforms.read;

import java.io.IOException;

/**
 * The storage failed while a file was being read. That says nothing about the file's content, so it
 * fails the work, which is then tried again, and is never held against the record.
 */
public final class StorageException extends IOException {
  private static final long serialVersionUID = 1L;

  StorageException(String path, IOException cause) {
    super("cannot go on reading " + path + ": " + cause.getMessage(), cause);
  }
}
