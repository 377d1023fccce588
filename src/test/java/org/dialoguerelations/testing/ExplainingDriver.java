package org.dialoguerelations.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Logger;

/**
 * A JDBC driver that asks the database, before each query while it listens, how it will run it with
 * just these parameters.
 */
public final class ExplainingDriver implements Driver {

  /** A query and how the database runs it. */
  public record Explained(String sql, String plan) {}

  private record Binding(Method setter, Object[] arguments) {}

  private static final Queue<Explained> PLANS = new ConcurrentLinkedQueue<>();
  private static volatile boolean listening;

  /** The plans of all queries that the action runs. */
  public static List<Explained> plans(Runnable action) {
    PLANS.clear();
    listening = true;
    try {
      action.run();
    } finally {
      listening = false;
    }
    return List.copyOf(PLANS);
  }

  @Override
  public Connection connect(String url, Properties info) throws SQLException {
    Connection connection = driver(url).connect(url, info);
    return proxy(
        Connection.class,
        connection,
        (method, arguments) -> {
          Object result = invoke(method, connection, arguments);
          return method.getName().equals("prepareStatement")
              ? listening(connection, (String) arguments[0], (PreparedStatement) result)
              : result;
        });
  }

  private static PreparedStatement listening(
      Connection connection, String sql, PreparedStatement statement) {
    List<Binding> bindings = new ArrayList<>();
    return proxy(
        PreparedStatement.class,
        statement,
        (method, arguments) -> {
          if (method.getName().startsWith("set")
              && arguments != null
              && arguments.length > 1
              && arguments[0] instanceof Integer) {
            bindings.add(new Binding(method, arguments));
          }
          if (method.getName().equals("executeQuery") && listening) {
            PLANS.add(new Explained(sql, explain(connection, sql, bindings)));
          }
          return invoke(method, statement, arguments);
        });
  }

  private static String explain(Connection connection, String sql, List<Binding> bindings)
      throws Throwable {
    try (PreparedStatement explain = connection.prepareStatement("explain " + sql)) {
      for (Binding binding : bindings) {
        invoke(binding.setter(), explain, binding.arguments());
      }
      StringBuilder plan = new StringBuilder();
      try (ResultSet lines = explain.executeQuery()) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
      return plan.toString();
    }
  }

  private interface Call {
    Object handle(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, T target, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader() == null
                ? ExplainingDriver.class.getClassLoader()
                : type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call.handle(method, arguments)));
  }

  private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Driver driver(String url) {
    return url.startsWith("jdbc:h2:") ? new org.h2.Driver() : new org.postgresql.Driver();
  }

  @Override
  public boolean acceptsURL(String url) {
    return true;
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }
}
