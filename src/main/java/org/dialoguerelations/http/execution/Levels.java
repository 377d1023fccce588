package org.dialoguerelations.http.execution;

import graphql.execution.DataLoaderDispatchStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.ResultNodesInfo;
import graphql.schema.DataFetcher;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Has loaders dispatched when a level of the document is complete, as the library does: each object
 * of the level above knows what its fields are. The library would count the fields of all levels,
 * too, under a lock; but an object is always begun, with all of its fields, before the one that it
 * stands in is complete, and one thread does it all.
 */
final class Levels implements DataLoaderDispatchStrategy {

  private final Runnable dispatch;

  /** How many objects there are on each level. */
  private int[] objects = {0, 1};

  /** How many of them know what their fields are. */
  private int[] complete = {0, 0};

  private int rootFields;
  private @Nullable ResultNodesInfo values;

  /**
   * @param dispatch fetches what was asked for
   */
  Levels(Runnable dispatch) {
    this.dispatch = dispatch;
  }

  @Override
  public void executionStrategy(ExecutionContext context, ExecutionStrategyParameters root) {
    rootFields = root.getFields().size();
    values = context.getResultNodesInfo();
  }

  @Override
  public void fieldFetched(
      ExecutionContext context,
      ExecutionStrategyParameters field,
      DataFetcher<?> fetcher,
      @Nullable Object value) {
    if (field.getPath().getLevel() == 1 && --rootFields == 0) {
      dispatch();
    }
  }

  @Override
  public void executionStrategyOnFieldValuesInfo(List<FieldValueInfo> values) {
    onValues(1, values);
  }

  @Override
  public void executionStrategyOnFieldValuesException(Throwable error) {
    complete(1);
  }

  @Override
  public void executeObjectOnFieldValuesInfo(
      List<FieldValueInfo> values, ExecutionStrategyParameters object) {
    onValues(levelIn(object), values);
  }

  @Override
  public void executeObjectOnFieldValuesException(
      Throwable error, ExecutionStrategyParameters object) {
    complete(levelIn(object));
  }

  /** An object has been read as a whole, without the library. */
  void read(ExecutionStrategyParameters object) {
    complete(levelIn(object));
  }

  private static int levelIn(ExecutionStrategyParameters object) {
    return object.getPath().getLevel() + 1;
  }

  private void onValues(int level, List<FieldValueInfo> values) {
    complete(level);
    objects[level + 1] += objects(values);
    if (isComplete(level)) {
      dispatch();
    }
  }

  /** Unless there are more values than an answer may have: then nobody waits for further ones. */
  private void dispatch() {
    if (values == null || !values.isMaxResultNodesExceeded()) {
      dispatch.run();
    }
  }

  private void complete(int level) {
    if (level + 1 >= objects.length) {
      objects = Arrays.copyOf(objects, 2 * level + 2);
      complete = Arrays.copyOf(complete, 2 * level + 2);
    }
    complete[level]++;
  }

  /** With all levels above it: objects of theirs could still bring some to it. */
  private boolean isComplete(int level) {
    for (int i = level; i > 0; i--) {
      if (complete[i] != objects[i]) {
        return false;
      }
    }
    return true;
  }

  private static int objects(List<FieldValueInfo> values) {
    int number = 0;
    for (FieldValueInfo value : values) {
      switch (value.getCompleteValueType()) {
        case OBJECT -> number++;
        case LIST -> number += objects(value.getFieldValueInfos());
        default -> {
          // Nothing stands below it.
        }
      }
    }
    return number;
  }
}
