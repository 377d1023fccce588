package org.dialoguerelations.bench.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Words as texts use them: the word in place n is used about n times less often than the first, so
 * that few words stand nearly everywhere and most stand once or twice.
 */
final class Words {

  private static final int COUNT = 20_000;
  private static final String FREQUENT =
      "cooperation agreement on the of and for development trade joint statement partnership"
          + " economic technical protocol convention regional declaration dialogue investment"
          + " security protection maritime energy environment education culture science technology"
          + " transport air services taxation customs fisheries agriculture health labour migration"
          + " extradition mutual legal assistance criminal matters nuclear safety space research"
          + " finance banking tourism youth exchange training network connectivity digital climate"
          + " water forest disaster relief peace friendship boundary river railway road port"
          + " telecommunications postal standards property patents films sport visas diplomatic"
          + " consular social insurance double avoidance evasion fiscal capital income goods"
          + " industrial commercial payments debt grant loan food aid commodity coffee sugar tin"
          + " rubber wheat cotton defence armaments bases forces status information classified";
  private static final String[] STARTS = {
    "al", "ber", "car", "dor", "el", "fan", "gar", "hol", "in", "jan", "kor", "lin", "mar", "nor",
    "or", "pel", "quin", "ros", "san", "tor", "ul", "ver", "wen", "yar", "zam"
  };
  private static final String[] ENDS = {
    "a", "and", "ara", "berg", "den", "eno", "field", "ia", "ika", "ing", "isto", "land", "mere",
    "nesia", "ola", "ona", "ora", "stan", "tal", "ville"
  };

  private final List<String> words = new ArrayList<>();
  private final double[] sums = new double[COUNT];

  Words() {
    words.addAll(Arrays.asList(FREQUENT.split(" ")));
    for (int i = 0; words.size() < COUNT; i++) {
      words.add(made(i));
    }
    double sum = 0;
    for (int i = 0; i < COUNT; i++) {
      sum += 1.0 / (i + 1);
      sums[i] = sum;
    }
  }

  private static String made(int number) {
    int rest = number / STARTS.length;
    return STARTS[number % STARTS.length]
        + STARTS[(rest / ENDS.length) % STARTS.length]
        + ENDS[rest % ENDS.length]
        + (number < STARTS.length * STARTS.length * ENDS.length ? "" : "s");
  }

  String one(Chance chance) {
    int found = Arrays.binarySearch(sums, chance.fraction() * sums[COUNT - 1]);
    return words.get(Math.min(COUNT - 1, found < 0 ? -found - 1 : found));
  }

  /** Some words with spaces between them. */
  String phrase(Chance chance, int fewest, int most) {
    List<String> phrase = new ArrayList<>();
    for (int i = chance.between(fewest, most); i > 0; i--) {
      phrase.add(one(chance));
    }
    return String.join(" ", phrase);
  }

  /** A phrase that begins with a capital. */
  String title(Chance chance, int fewest, int most) {
    String phrase = phrase(chance, fewest, most);
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }

  /** A name that is a made-up word. */
  String name(int number) {
    String word = made(number * 7 + 3);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
