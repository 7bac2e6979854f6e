package org.recoup.pipeline;

import java.util.List;
import java.util.concurrent.Callable;

/** A command that finds all mistakes in its options before it does anything. */
interface CheckedCommand extends Callable<Integer> {
  /** One sentence for each mistake; empty where the command can start. */
  List<String> mistakes();

  /** Does the work and returns an {@link ExitStatus}. */
  @Override
  Integer call() throws Exception;
}
