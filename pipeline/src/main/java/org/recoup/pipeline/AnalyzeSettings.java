package org.recoup.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.recoup.analysis.text.LanguageFolder;
import org.recoup.output.TableFormat;
import org.recoup.transforms.read.InputFiles;

/**
 * What an analysis is to do, checked.
 *
 * @param input the articles' files
 * @param output folder of the run, on any Beam file system
 * @param asOf day that no event may have been reported after; fixes years that texts leave out
 * @param seed seed of the intervals' resampling
 * @param previous the run whose event ids are kept, or null
 * @param languages folders of languages beside the built-in ones
 * @param extractor class that finds events and claims, or null for Recoup's own rules
 * @param tableFormat forms of the tables
 * @param tableShards files of each table and form
 * @param maxArticleBytes size of the largest record to read
 */
record AnalyzeSettings(
    InputFiles input,
    String output,
    LocalDate asOf,
    long seed,
    PreviousRun previous,
    List<LanguageFolder> languages,
    String extractor,
    TableFormat tableFormat,
    int tableShards,
    int maxArticleBytes) {
  AnalyzeSettings {
    languages = List.copyOf(languages);
  }
}
