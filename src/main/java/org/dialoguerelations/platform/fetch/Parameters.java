package org.dialoguerelations.platform.fetch;

import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.language.Selection;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dialoguerelations.platform.code.CodeArgument;
import org.dialoguerelations.platform.code.GivenCodes;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.schema.Operations;
import org.jspecify.annotations.Nullable;

/**
 * What a method takes, and how it is made of the arguments of its field: each of its own, but those
 * that the schema made of one parameter object are put together again.
 */
final class Parameters {

  /** What a client may select of a connection that needs no page. */
  private static final Set<String> COUNTED_ONLY = Set.of("totalCount", "__typename");

  private final ArgumentHelper arguments;
  private final List<Parameter> parameters;
  private final boolean hasSource;

  /** Which of them is a page; -1 when none is. */
  private final int page;

  /** What the method gets when no argument is given, without the object that has the field. */
  private volatile @Nullable Object @Nullable [] withoutArguments;

  /**
   * @param name of the argument
   * @param size how many arguments it is made of: a page of its four, all else of one
   * @param codes that clients give in it
   */
  private record Parameter(String name, int size, Optional<CodeArgument> codes) {

    @Nullable Object of(List<Object> values) {
      return size == 1
          ? values.get(0)
          : new PageArguments(
              (Integer) values.get(0),
              (String) values.get(1),
              (Integer) values.get(2),
              (String) values.get(3),
              true);
    }

    @Nullable Object resolved(@Nullable Object given, DataFetchingEnvironment environment) {
      return codes.isEmpty() || given == null
          ? given
          : codes
              .get()
              .resolve(
                  given,
                  name,
                  environment.getExecutionStepInfo().getPath().getKeysOnly(),
                  environment.getGraphQlContext().get(GivenCodes.class));
    }
  }

  /** Whether a client asks for more of a connection than its number; a fragment may. */
  private static boolean isShown(MergedField connection) {
    for (Field field : connection.getFields()) {
      for (Selection<?> selected : field.getSelectionSet().getSelections()) {
        if (!(selected instanceof Field one && COUNTED_ONLY.contains(one.getName()))) {
          return true;
        }
      }
    }
    return false;
  }

  Parameters(Operation operation, Method method) {
    this.arguments = new ArgumentHelper(operation.getArguments());
    this.hasSource =
        operation.getArguments().stream().limit(1).anyMatch(Argument::isSourceArgument);
    List<List<Argument>> groups = Operations.parameters(operation);
    this.parameters = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      parameters.add(parameter(groups.get(i), method.getParameters()[i]));
    }
    this.page = Arrays.asList(method.getParameterTypes()).indexOf(PageArguments.class);
  }

  @Nullable Object[] from(DataFetchingEnvironment environment) throws AbstractDataFetcherException {
    @Nullable Object[] given = given(environment);
    if (page >= 0 && !isShown(environment.getMergedField())) {
      given[page] = ((PageArguments) Objects.requireNonNull(given[page])).notShown();
    }
    return given;
  }

  private @Nullable Object[] given(DataFetchingEnvironment environment)
      throws AbstractDataFetcherException {
    if (!environment.getArguments().isEmpty()) {
      return read(environment);
    }
    @Nullable Object[] known = withoutArguments;
    if (known == null) {
      known = read(environment);
      withoutArguments = known;
    }
    @Nullable Object[] given = known.clone();
    if (hasSource) {
      given[0] = environment.getSource();
    }
    return given;
  }

  private @Nullable Object[] read(DataFetchingEnvironment environment)
      throws AbstractDataFetcherException {
    List<Object> values = arguments.getArguments(environment);
    @Nullable Object[] given = new Object[parameters.size()];
    int next = 0;
    for (int i = 0; i < given.length; i++) {
      Parameter parameter = parameters.get(i);
      given[i] =
          parameter.resolved(
              parameter.of(values.subList(next, next + parameter.size())), environment);
      next += parameter.size();
    }
    return given;
  }

  private static Parameter parameter(List<Argument> group, java.lang.reflect.Parameter declared) {
    Class<?> type = declared.getType();
    if (group.size() > 1 && !type.equals(PageArguments.class)) {
      throw new IllegalStateException(type + " is no object that arguments are put together to");
    }
    Argument first = group.get(0);
    return new Parameter(
        first.getName(),
        group.size(),
        first.isSourceArgument() ? Optional.empty() : CodeArgument.of(declared));
  }
}
