package org.dialoguerelations.dataset.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dialoguerelations.dataset.yaml.DataFile;
import org.dialoguerelations.dataset.yaml.Dataset;
import org.dialoguerelations.dataset.yaml.Problem;
import org.junit.jupiter.api.Test;

class DatasetTest {

  private static final DataFile A = new DataFile("a.yaml", "one");
  private static final DataFile B = new DataFile("b.yaml", "two");

  @Test
  void hasAKnownRevision() {
    // printf '6:a.yaml3:one' | sha256sum
    assertThat(revision(A))
        .isEqualTo("0046df89ccae7fec63f70fcdb498192b6e2e89c304d63672fe4dc95c29c93b31");
  }

  @Test
  void revisionIsTheSameInAnyOrderOfFilesAndAtAnyPlace() {
    assertThat(new Dataset("here", List.of(A, B)).revision())
        .isEqualTo(new Dataset("there", List.of(B, A)).revision());
  }

  @Test
  void revisionChangesWithContentAndNames() {
    assertThat(
            List.of(
                revision(),
                revision(A),
                revision(B),
                revision(A, B),
                revision(new DataFile("a.yaml", "two")),
                revision(new DataFile("a.yml", "one")),
                revision(new DataFile("a.yaml", "one\n")),
                revision(new DataFile("a.yaml", "two"), new DataFile("b.yaml", "one"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void revisionKeepsNameAndContentApart() {
    assertThat(revision(new DataFile("ab", "c"))).isNotEqualTo(revision(new DataFile("a", "bc")));
    assertThat(revision(new DataFile("a", "b"), new DataFile("c", "d")))
        .isNotEqualTo(revision(new DataFile("a", "b1:c1:d")));
  }

  private static String revision(DataFile... files) {
    return new Dataset("the test", List.of(files)).revision();
  }

  @Test
  void aTableThatCannotBeReadIsAnotherDataset() {
    Problem problem = new Problem("t.csv", 1, "table", "is no file");
    assertThat(new Dataset("here", List.of(A), List.of(problem)).revision())
        .isNotEqualTo(new Dataset("here", List.of(A)).revision());
  }
}
