package org.recoup.transforms.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageModulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "s3://news/2025/*.jsonl | no file system for s3:// in this build; './mvnw -Pfast,s3 package' brings it",
        "GS://news/a.warc.gz | no file system for gs:// in this build; './mvnw -Pfast,gcs package' brings it",
        "hdfs://nn/a | no file system for hdfs:// in this build; './mvnw -Pfast,hdfs package' brings it, and HADOOP_CONF_DIR or --hdfsConfiguration tells where it is",
        "ftp://old/a | no file system for ftp://"
      })
  void namesTheProfileThatBringsAStore(String path, String message) {
    assertThat(StorageModules.missing(path)).isEqualTo(message);
  }
}
