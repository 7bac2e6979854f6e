package org.recoup.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** What this process used since a moment: time, processor, heap. */
final class Usage {
  private final double wall = wallSeconds();
  private final double cpu = cpuSeconds();
  private final double collecting = collectingSeconds();

  private Usage() {
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** Counts from now on. */
  static Usage start() {
    return new Usage();
  }

  /** Seconds passed. */
  double wall() {
    return wallSeconds() - wall;
  }

  /** CPU seconds of all threads. */
  double cpu() {
    return cpuSeconds() - cpu;
  }

  /** The heap's part, as a line. */
  String heap() {
    return "heap: at most %d MB in its pools, %.1f s in pauses of the collector"
        .formatted(
            heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20,
            collectingSeconds() - collecting);
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static double wallSeconds() {
    return System.nanoTime() / 1e9;
  }

  private static double cpuSeconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  private static double collectingSeconds() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .sum()
        / 1e3;
  }
}
