package org.recoup.transforms.read;

import java.util.Locale;
import java.util.Map;

/** The stores that a build can reach by a module of its own, and the profile that brings it. */
public final class StorageModules {
  private static final Map<String, String> PROFILES =
      Map.of("hdfs", "hdfs", "s3", "s3", "gs", "gcs");

  private StorageModules() {}

  /** What to tell whoever names a path that no file system of this build knows. */
  public static String missing(String path) {
    int end = path.indexOf("://");
    String scheme = end < 0 ? "" : path.substring(0, end).toLowerCase(Locale.ROOT);
    String profile = PROFILES.get(scheme);
    if (profile == null) {
      return "no file system for " + (scheme.isEmpty() ? path : scheme + "://");
    }
    String message =
        "no file system for %s:// in this build; './mvnw -Pfast,%s package' brings it"
            .formatted(scheme, profile);
    return scheme.equals("hdfs")
        ? message + ", and HADOOP_CONF_DIR or --hdfsConfiguration tells where it is"
        : message;
  }
}
