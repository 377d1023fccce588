package org.dialoguerelations.http.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Keys are equal exactly for equal requests. */
class AnswerKeyPropertyTest {

  @Property
  void valuesHaveEqualKeysExactlyWhenTheyAreEqual(
      @ForAll("json") Object one, @ForAll("json") Object other) {
    assertThat(key(one).equals(key(other))).isEqualTo(one.equals(other));
  }

  @Property
  void theOrderOfAnObjectsKeysDoesNotMatter(@ForAll("objects") Map<String, Object> object) {
    List<Map.Entry<String, Object>> entries = new ArrayList<>(object.entrySet());
    Collections.reverse(entries);
    Map<String, Object> reversed = new LinkedHashMap<>();
    entries.forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));
    assertThat(key(reversed)).isEqualTo(key(object));
  }

  @Property
  void textsDoNotRunIntoEachOther(
      @ForAll String a, @ForAll String b, @ForAll String c, @ForAll String d) {
    boolean equal = a.equals(c) && b.equals(d);
    assertThat(new Digest().text(a).text(b).toKey().equals(new Digest().text(c).text(d).toKey()))
        .isEqualTo(equal);
  }

  @Example
  void noOperationIsAnotherThanOneWithoutAName() {
    assertThat(new Digest().text(Optional.empty()).toKey())
        .isNotEqualTo(new Digest().text(Optional.of("")).toKey());
  }

  @Example
  void numbersOfDifferentTypesDiffer() {
    assertThat(List.of(key(1), key(1.0), key("1"), key(true), key(List.of(1))))
        .doesNotHaveDuplicates();
  }

  @Example
  void aTagIsTheWholeKey() {
    assertThat(new AnswerKey(0, 0, 0, 0).tag()).isEqualTo("A".repeat(43));
    assertThat(new AnswerKey(-1, -1, -1, -1).tag()).isEqualTo("_".repeat(42) + "8");
  }

  private static AnswerKey key(Object json) {
    return new Digest().json(json).toKey();
  }

  @Provide
  Arbitrary<Map<String, Object>> objects() {
    return Arbitraries.maps(Arbitraries.strings().ofMaxLength(3), json()).ofMaxSize(4);
  }

  @Provide
  Arbitrary<Object> json() {
    return Arbitraries.lazyOf(
        () -> Arbitraries.strings().alpha().ofMaxLength(2).map(text -> (Object) text),
        () -> Arbitraries.integers().between(-2, 2).map(number -> (Object) number),
        () -> Arbitraries.of(true, false).map(bool -> (Object) bool),
        () -> json().list().ofMaxSize(2).map(list -> (Object) list),
        () ->
            Arbitraries.maps(Arbitraries.strings().alpha().ofMaxLength(1), json())
                .ofMaxSize(2)
                .map(object -> (Object) object));
  }
}
