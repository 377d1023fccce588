package org.dialoguerelations.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListedWordsTest {

  private record TradeRound() {}

  @Listed(name = "Search", one = "entry", list = "the log", item = "hit of a log")
  private record LogEntry() {}

  @Listed(many = "bureaux")
  private record Office() {}

  @Test
  void followFromTheNameOfTheType() {
    assertThat(ListedWords.of(TradeRound.class))
        .isEqualTo(
            new ListedWords(
                "TradeRound", "trade round", "trade rounds", "trade rounds", "trade round"));
  }

  @Test
  void areSaidWhereTheNameDoesNotSayThem() {
    assertThat(ListedWords.of(LogEntry.class))
        .isEqualTo(new ListedWords("Search", "entry", "entries", "the log", "hit of a log"));
    assertThat(ListedWords.of(Office.class))
        .isEqualTo(new ListedWords("Office", "office", "bureaux", "bureaux", "office"));
  }

  @Test
  void haveTheArticleThatFits() {
    assertThat(ListedWords.of(Office.class).anItem()).isEqualTo("An office");
    assertThat(ListedWords.of(TradeRound.class).anItem()).isEqualTo("A trade round");
  }
}
