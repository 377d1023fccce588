package org.dialoguerelations.http.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;

/** Sends any request on a connection that it keeps, and looks for what is wrong with the answer. */
final class FuzzClient implements AutoCloseable {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final Set<Integer> STATUSES =
      Set.of(200, 400, 404, 405, 406, 413, 414, 415, 422, 431, 503);

  /** What only the inside of the service knows. */
  private static final Pattern INSIDE =
      Pattern.compile(
          String.join(
              "|",
              "\\b(java|javax|jakarta|org|com|io|graphql|net)\\.[a-z]+\\.",
              "\\w*(Exception|Error)\\b(?<!\\bError)",
              "(Hash|Tree|Array|Linked)(Map|List|Set)",
              "\\bBigInteger\\b|\\bjava\\b",
              "\\w+\\{\\w+=",
              "@[0-9a-f]{6,}",
              "(?i)\\bselect\\b.*\\bfrom\\b|\\bwhere\\b.*\\?",
              "(?i)hibernate|jackson|jdbc|vert\\.x|smallrye|antlr",
              "\\.java\\b|/(root|tmp|work|home|usr)/"));

  private static final Set<String> CODES =
      new HashSet<>(Arrays.stream(ErrorCode.values()).map(ErrorCode::name).toList());

  private Wire wire = Wire.open();

  /** What is wrong with the answer to the request; empty when it is answered well. */
  List<String> faults(byte[] request) {
    WireAnswer answer;
    try {
      answer = exchange(request);
    } catch (UncheckedIOException e) {
      reopen();
      return List.of("no answer: " + e.getMessage());
    }
    List<String> faults = new ArrayList<>();
    if (!STATUSES.contains(answer.status())) {
      faults.add("status " + answer.status());
    }
    if (!answer.body().isEmpty()) {
      faults.addAll(faultsIn(answer.body(), new String(request, StandardCharsets.UTF_8)));
    } else if (answer.status() != 400 && answer.status() != 414 && answer.status() != 431) {
      faults.add("no body");
    }
    return faults.isEmpty() ? faults : with(answer, faults);
  }

  private static List<String> with(WireAnswer answer, List<String> faults) {
    faults.add("in " + answer.status() + " " + answer.body());
    return faults;
  }

  /** As clients do, it tries again when the kept connection turns out to be closed. */
  private WireAnswer exchange(byte[] request) {
    wire.send(request);
    try {
      return answer();
    } catch (UncheckedIOException e) {
      reopen();
      wire.send(request);
      return answer();
    }
  }

  private WireAnswer answer() {
    WireAnswer answer = wire.answer();
    if (answer.header("connection").equalsIgnoreCase("close")) {
      reopen();
    }
    return answer;
  }

  private void reopen() {
    wire.close();
    wire = Wire.open();
  }

  private static List<String> faultsIn(String body, String request) {
    JsonNode answer;
    try {
      answer = JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return List.of("no JSON");
    }
    List<String> faults = new ArrayList<>();
    JsonNode errors = answer.path("errors");
    if (errors.isEmpty() && !answer.has("data")) {
      faults.add("neither data nor errors");
    }
    for (JsonNode error : errors) {
      String code = error.at("/extensions/code").asText();
      if (!CODES.contains(code) || code.equals(ErrorCode.INTERNAL_ERROR.name())) {
        faults.add("code '" + code + "'");
      }
      Matcher inside = INSIDE.matcher(error.path("message").asText());
      while (inside.find()) {
        if (!request.contains(inside.group())) {
          faults.add("tells '" + inside.group() + "'");
        }
      }
    }
    return faults;
  }

  @Override
  public void close() {
    wire.close();
  }
}
