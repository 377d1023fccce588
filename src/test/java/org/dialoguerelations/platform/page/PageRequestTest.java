package org.dialoguerelations.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

  @Test
  void asksForTheFirstTwentyByDefault() {
    assertThat(PageRequest.of(null, null, null, null))
        .isEqualTo(new PageRequest(20, false, Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100})
  void takesRowsFromTheStart(int first) {
    assertThat(PageRequest.of(first, "a", null, "b"))
        .isEqualTo(new PageRequest(first, false, Optional.of("a"), Optional.of("b")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100})
  void takesRowsFromTheEnd(int last) {
    assertThat(PageRequest.of(null, "a", last, "b"))
        .isEqualTo(new PageRequest(last, true, Optional.of("a"), Optional.of("b")));
  }

  @Test
  void aCursorAloneAsksForTheDefaultSize() {
    assertThat(PageRequest.of(null, null, null, "b"))
        .isEqualTo(new PageRequest(20, false, Optional.empty(), Optional.of("b")));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 101, Integer.MAX_VALUE})
  void refusesASizeOutOfRange(int size) {
    assertThatThrownBy(() -> PageRequest.of(size, null, null, null))
        .isInstanceOf(InvalidPageException.class)
        .hasMessage("'first' must be between 0 and 100, not " + size + ".");
    assertThatThrownBy(() -> PageRequest.of(null, null, size, null))
        .isInstanceOf(InvalidPageException.class)
        .hasMessage("'last' must be between 0 and 100, not " + size + ".");
  }

  @Test
  void refusesBothEnds() {
    assertThatThrownBy(() -> PageRequest.of(1, null, 1, null))
        .isInstanceOf(InvalidPageException.class)
        .hasMessage("Give 'first' or 'last', not both.");
  }
}
