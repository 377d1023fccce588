package org.dialoguerelations.cluster;

import java.nio.file.Path;
import org.dialoguerelations.dataset.yaml.DatasetFiles;

/**
 * A data set in files.
 *
 * @param revision by which the service names it
 */
record WrittenDataset(NumberedDataset content, Path folder, String revision) {

  static WrittenDataset of(NumberedDataset content, Path parent) {
    Path folder = content.write(parent);
    return new WrittenDataset(content, folder, DatasetFiles.folder(folder).revision());
  }
}
