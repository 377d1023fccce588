package org.dialoguerelations.dataset.yaml;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;
import org.dialoguerelations.platform.setting.Allowed;

/** Where the data set is read. */
@ConfigMapping(prefix = "dialogue-relations.dataset")
public interface DatasetConfig {

  /**
   * A folder of data set files, instead of the built-in data set; set by {@code DATASET_PATH}, too.
   */
  @Allowed("a folder")
  Optional<Path> path();
}
