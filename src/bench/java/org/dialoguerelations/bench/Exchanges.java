package org.dialoguerelations.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The requests to one server, each with the answer that it gave when it was asked for the first
 * time.
 */
final class Exchanges {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final int MOST_AGREEMENTS = 20;

  private final Target target;

  Exchanges(Target target) {
    this.target = target;
  }

  /**
   * Requests without end.
   *
   * @throws CannotMeasureException when the server does not answer them
   */
  Supplier<Exchange> of(Asked asked) {
    return switch (asked) {
      case SAME, REPEATED -> same();
      case VARIABLES -> variables();
      case UNIQUE -> unique();
      case GOLDEN -> golden();
    };
  }

  /** The answer to the nested query. */
  byte[] answer() {
    return answered(Question.NESTED).answer();
  }

  private Supplier<Exchange> same() {
    Exchange exchange = answered(Question.NESTED);
    return () -> exchange;
  }

  private Supplier<Exchange> variables() {
    return inTurn(
        IntStream.rangeClosed(1, MOST_AGREEMENTS)
            .mapToObj(Question::nested)
            .map(this::answered)
            .toList());
  }

  private Supplier<Exchange> unique() {
    byte[] answer = answered(Question.NESTED).answer();
    // No other run has asked these.
    Iterator<String> names =
        Stream.iterate(System.nanoTime(), number -> number + 1).map(n -> "q" + n).iterator();
    return () -> new Exchange(Question.NESTED.named(names.next()).request(), answer);
  }

  private Supplier<Exchange> golden() {
    List<Exchange> all = new ArrayList<>();
    for (Question question : goldenQuestions()) {
      asked(question).ifPresent(all::add);
    }
    return inTurn(all);
  }

  private static Supplier<Exchange> inTurn(List<Exchange> all) {
    Iterator<Exchange> inTurn = Stream.generate(all::stream).flatMap(one -> one).iterator();
    return inTurn::next;
  }

  private static List<Question> goldenQuestions() {
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      List<Question> questions = new ArrayList<>();
      for (Path file :
          files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList()) {
        questions.add(new Question(Files.readString(file)));
      }
      return questions;
    } catch (IOException e) {
      throw new CannotMeasureException("the golden queries cannot be read: %s", e.getMessage());
    }
  }

  private Exchange answered(Question question) {
    return asked(question)
        .orElseThrow(
            () ->
                new CannotMeasureException(
                    "%s has no answer to %s", target.name(), question.document()));
  }

  /** Empty when the answer has errors. */
  private Optional<Exchange> asked(Question question) {
    byte[] request = question.request();
    try {
      Incoming answer = Client.ask(target, request);
      boolean sound =
          answer.isOk()
              && new String(answer.body(), StandardCharsets.UTF_8).startsWith("{\"data\":");
      return sound ? Optional.of(new Exchange(request, answer.body())) : Optional.empty();
    } catch (IOException e) {
      throw new CannotMeasureException("%s gave no answer: %s", target.name(), e.getMessage());
    }
  }
}
