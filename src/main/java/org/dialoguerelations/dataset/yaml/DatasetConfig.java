package org.dialoguerelations.dataset.yaml;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.platform.setting.Allowed;

/** Where the data set is read. */
@ConfigMapping(prefix = "dialogue-relations.dataset")
public interface DatasetConfig {

  /**
   * A folder of data set files, instead of the built-in data set, which {@code built-in} stands for
   * where several are named; all of them are one data set. Set by {@code DATASET_PATH}, too.
   */
  @Allowed("a folder, or several with commas between them")
  Optional<List<Path>> path();
}
