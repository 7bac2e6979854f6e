package org.recoup.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * A name that stands for the latest good run: on this machine's disks a symbolic link, elsewhere a
 * small file that holds the folder's name. It is switched in one step, so that whoever follows it
 * finds the old run or the new one.
 */
final class LatestPointer {
  private static final int MAX_NAME_BYTES = 4096;

  private final String name;

  private LatestPointer(String name) {
    this.name = name;
  }

  /**
   * The pointer of this name, which need not exist.
   *
   * @throws IllegalArgumentException where something else has this name
   */
  static LatestPointer of(String name) {
    ResourceId resource = resource(name);
    if (isLocal(resource) && Files.isDirectory(path(name), LinkOption.NOFOLLOW_LINKS)) {
      throw new IllegalArgumentException("a folder of its own, no pointer");
    }
    return new LatestPointer(name);
  }

  /**
   * The folder that a name means: what it points to where it is a pointer, else the name itself.
   *
   * @throws IllegalArgumentException where its scheme has no file system here
   */
  static String follow(String name) throws IOException {
    ResourceId resource = resource(name);
    if (isLocal(resource)) {
      Path path = path(name);
      if (Files.isSymbolicLink(path) && Files.isDirectory(path)) {
        return path.toRealPath().toString();
      }
      return Files.isRegularFile(path) && Files.size(path) <= MAX_NAME_BYTES
          ? Files.readString(path).strip()
          : name;
    }
    try (InputStream in = Channels.newInputStream(FileSystems.open(resource))) {
      return new String(in.readNBytes(MAX_NAME_BYTES), UTF_8).strip();
    } catch (FileNotFoundException e) {
      return name;
    }
  }

  /** Points to a run's folder from now on. */
  void switchTo(String folder) throws IOException {
    ResourceId resource = resource(name);
    if (!isLocal(resource)) {
      try (OutputStream out =
          Channels.newOutputStream(FileSystems.create(resource, "text/plain"))) {
        out.write((folder + "\n").getBytes(UTF_8));
      }
      return;
    }
    Path link = path(name).toAbsolutePath();
    Path target = path(folder).toAbsolutePath().normalize();
    Files.createDirectories(link.getParent());
    Path next = link.resolveSibling("." + link.getFileName() + ".next");
    Files.deleteIfExists(next);
    try {
      Files.createSymbolicLink(next, link.getParent().normalize().relativize(target));
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.writeString(next, target + "\n");
    }
    Files.move(next, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static ResourceId resource(String name) {
    String file = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    return FileSystems.matchNewResource(file, false);
  }

  private static boolean isLocal(ResourceId resource) {
    return resource.getScheme().equals("file");
  }

  private static Path path(String name) {
    return Path.of(resource(name).toString());
  }
}
