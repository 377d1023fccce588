package org.dialoguerelations.dataset.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SectionOrderTest {

  private record Made(String name, Set<String> dependsOn) implements Section {

    @Override
    public String type() {
      return name;
    }

    @Override
    public List<? extends FieldTable.Field<?, ?>> fields() {
      return List.of();
    }

    @Override
    public RecordReader begin(EarlierSections earlier) {
      return (fields, rows) -> {};
    }
  }

  @Test
  void aSectionComesAfterThoseItDependsOn() {
    Section meetings = new Made("meetings", Set.of("people", "partners"));
    Section partners = new Made("partners", Set.of());
    Section people = new Made("people", Set.of("partners"));
    assertThat(SectionOrder.of(List.of(meetings, partners, people)))
        .containsExactly(partners, people, meetings);
    assertThat(SectionOrder.of(List.of(people, meetings, partners)))
        .containsExactly(partners, people, meetings);
  }

  @Test
  void aCircleIsRefusedByTheNamesInIt() {
    assertThatThrownBy(
            () ->
                SectionOrder.of(
                    List.of(
                        new Made("partners", Set.of()),
                        new Made("meetings", Set.of("people")),
                        new Made("people", Set.of("meetings")))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith(": meetings, people");
  }

  @Test
  void aSectionThatThereIsNotIsRefused() {
    assertThatThrownBy(() -> SectionOrder.of(List.of(new Made("people", Set.of("persons")))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith(": people");
  }
}
