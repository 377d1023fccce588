package org.dialoguerelations.dataset.importing;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.yaml.Problem;
import org.dialoguerelations.kernel.date.PartialDate;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** The keys of a mapping of which something may be unlikely: a record may confirm it. */
public abstract class DoubtedFields extends Fields {

  private final long record;

  /**
   * @param record that may confirm it
   */
  DoubtedFields(ImportRun run, String file, String path, MappingNode node, long record) {
    super(run, file, path, node);
    this.record = record;
  }

  /**
   * Says that the value of a key is unlikely; the record may confirm it.
   *
   * @param message what is unlikely
   */
  public void doubt(Doubt doubt, String key, String message) {
    doubting(doubt, key).accept(message);
  }

  /**
   * Takes what is unlikely about the value of a key, also when everything was read: it keeps the
   * place and nothing of the file.
   */
  public Consumer<String> doubting(Doubt doubt, String key) {
    ImportRun run = run();
    Problem at = problem(key, "");
    // A lambda that names the field would keep this, and the file with it.
    long about = record;
    return message -> run.doubts().raise(about, doubt, at.saying(Doubts.message(message, doubt)));
  }

  /** Doubts what is there a second time; for the parameters see {@link #once}. */
  public void onceDoubted(Doubt doubt, String key, String message, Object... what) {
    second(key, Stream.concat(Stream.of(doubt), Stream.of(what)).toList())
        .ifPresent(first -> doubt(doubt, key, message + ", first at " + first));
  }

  /** Doubts an end that lies before the start. */
  public void doubtSpan(String startKey, String endKey) {
    Optional<PartialDate> start = date(startKey);
    date(endKey)
        .filter(end -> start.filter(end::surelyPrecedes).isPresent())
        .ifPresent(
            end ->
                doubt(
                    Doubt.END_BEFORE_START,
                    endKey,
                    "ended in %s, before it began in %s"
                        .formatted(end.edtf(), start.orElseThrow().edtf())));
  }
}
