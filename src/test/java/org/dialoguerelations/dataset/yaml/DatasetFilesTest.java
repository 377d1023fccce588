package org.dialoguerelations.dataset.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetFilesTest {

  @TempDir Path folder;

  @Test
  void readsTheYamlFilesOfAFolder() throws IOException {
    Files.writeString(folder.resolve("b.yml"), "b: 東京");
    Files.writeString(folder.resolve("a.yaml"), "a: 1");
    Files.writeString(folder.resolve("readme.txt"), "no data");
    Files.createDirectory(folder.resolve("deeper"));
    Files.writeString(folder.resolve("deeper").resolve("c.yaml"), "c: 1");

    Dataset dataset = DatasetFiles.folder(folder);

    assertThat(dataset.origin()).isEqualTo(folder.toString());
    assertThat(dataset.files())
        .extracting(DataFile::name, DataFile::text)
        .containsExactly(tuple("a.yaml", "a: 1"), tuple("b.yml", "b: 東京"));
  }

  @Test
  void filesOfSeveralFoldersAreOneDataSet() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path two = Files.createDirectory(folder.resolve("two"));
    Files.writeString(one.resolve("a.yaml"), "a: 1");
    Files.writeString(two.resolve("a.yaml"), "a: 2");

    Dataset dataset = DatasetFiles.folders(List.of(one, two), line -> {});

    assertThat(dataset.origin()).isEqualTo(one + ", " + two);
    assertThat(dataset.files())
        .extracting(DataFile::name, DataFile::text)
        .containsExactly(tuple(one + "/a.yaml", "a: 1"), tuple(two + "/a.yaml", "a: 2"));
    assertThat(DatasetFiles.folders(List.of(one, one), line -> {}).revision())
        .isEqualTo(DatasetFiles.folder(one).revision())
        .isNotEqualTo(dataset.revision());
  }

  @Test
  void theRevisionOfSeveralFoldersDoesNotDependOnTheirPlace() throws IOException {
    List<String> revisions = new ArrayList<>();
    for (String place : List.of("here", "there")) {
      List<Path> folders = new ArrayList<>();
      for (String name : List.of("x", "y")) {
        Path each = Files.createDirectories(folder.resolve(place).resolve(name));
        Files.writeString(each.resolve(name + ".yaml"), name + ": 1");
        folders.add(each);
      }
      revisions.add(DatasetFiles.folders(folders, line -> {}).revision());
    }
    assertThat(revisions.get(0)).isEqualTo(revisions.get(1));
  }

  @Test
  void theBuiltInDataSetIsNamedLikeAFolder() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "a: 1");
    assertThat(DatasetFiles.folders(List.of(DatasetFiles.BUILT_IN), line -> {}).revision())
        .isEqualTo(DatasetFiles.builtIn().revision());
    assertThat(DatasetFiles.folders(List.of(DatasetFiles.BUILT_IN, folder), line -> {}).files())
        .extracting(DataFile::name)
        .contains("built-in/partners.yaml", folder + "/a.yaml");
  }

  @Test
  void whatIsWrongInOneOfSeveralFoldersIsNamedWithIt() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Files.write(one.resolve("a.yaml"), new byte[] {(byte) 0xc3});
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> DatasetFiles.folders(List.of(one, missing), line -> {}))
        .isInstanceOf(BrokenDatasetException.class)
        .hasMessageContaining(one + "/a.yaml:1: file: is not UTF-8 text")
        .hasMessageContaining(missing + ":1: folder: is no folder");
  }

  @Test
  void refusesAMissingFolder() {
    Path missing = folder.resolve("missing");
    assertRefused(missing, "%s:1: folder: is no folder".formatted(missing));
  }

  @Test
  void refusesAFileInsteadOfAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "a: 1");
    assertRefused(file, "%s:1: folder: is no folder".formatted(file));
  }

  @Test
  void refusesAFolderWithoutData() throws IOException {
    Files.writeString(folder.resolve("readme.txt"), "no data");
    assertRefused(folder, "%s:1: folder: holds no *.yaml or *.yml file".formatted(folder));
  }

  @Test
  void refusesEachFileThatIsNoText() throws IOException {
    Files.write(folder.resolve("a.yaml"), new byte[] {'a', (byte) 0xff});
    Files.write(folder.resolve("b.yaml"), new byte[] {(byte) 0xc3});
    Files.writeString(folder.resolve("c.yaml"), "c: 1");
    assertRefused(folder, "a.yaml:1: file: is not UTF-8 text", "b.yaml:1: file: is not UTF-8 text");
  }

  @Test
  void refusesAFileThatChangesMeanwhile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "a: 1");
    DataFile read = DatasetFiles.folder(folder).files().get(0);
    assertThat(read.text()).isEqualTo("a: 1");
    Files.writeString(file, "a: 2");
    assertThatThrownBy(read::text)
        .isInstanceOf(BrokenDatasetException.class)
        .hasMessageContaining("a.yaml:1: file: was changed while the data set was read");
  }

  @Test
  void refusesAFolderNamedLikeAFile() throws IOException {
    Files.createDirectory(folder.resolve("a.yaml"));
    assertThatThrownBy(() -> DatasetFiles.folder(folder))
        .isInstanceOf(BrokenDatasetException.class)
        .hasMessageContaining("a.yaml:1: file: is no file");
  }

  @Test
  void bringsADatasetAlong() {
    assertThat(DatasetFiles.builtIn().files())
        .extracting(DataFile::name)
        .contains("documents.yaml", "partners.yaml");
  }

  @Test
  void bringsWellFormedFilesAlong() {
    List<Problem> problems = new ArrayList<>();
    DatasetFiles.builtIn().files().forEach(file -> YamlReader.read(file, problems::add));
    assertThat(problems).isEmpty();
  }

  private static void assertRefused(Path path, String... problems) {
    assertThatThrownBy(() -> DatasetFiles.folder(path))
        .isInstanceOfSatisfying(
            BrokenDatasetException.class,
            e -> assertThat(e.problems()).extracting(Problem::toString).containsExactly(problems));
  }
}
