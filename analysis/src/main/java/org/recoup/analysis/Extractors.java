package org.recoup.analysis;

import java.util.List;
import java.util.ServiceLoader;

/** The extractors on the class path. */
public final class Extractors {
  private Extractors() {}

  /**
   * A new instance of an extractor.
   *
   * @param className name of its class, as its provider's file has it
   * @throws IllegalArgumentException where no provider has that name; the message names those there
   *     are
   */
  public static Extractor load(String className) {
    List<ServiceLoader.Provider<Extractor>> providers =
        ServiceLoader.load(Extractor.class).stream().toList();
    return providers.stream()
        .filter(provider -> provider.type().getName().equals(className))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(missing(providers)))
        .get();
  }

  private static String missing(List<ServiceLoader.Provider<Extractor>> providers) {
    List<String> names = providers.stream().map(p -> p.type().getName()).sorted().toList();
    return names.isEmpty()
        ? "the class path provides no extractor"
        : "the class path provides no such extractor, only " + String.join(", ", names);
  }
}
