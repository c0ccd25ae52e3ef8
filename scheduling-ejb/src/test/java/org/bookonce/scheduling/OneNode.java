package org.bookonce.scheduling;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.bookonce.tenant.shared.Secret;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Glance;
import org.bookonce.tenant.tenancy.Sql;

/**
 * What of a node needs no server: domain classes with what is injected into them, on a connection of their own to the real
 * database, as the application's role. Whoever has two has two nodes, which share nothing else.
 */
public final class OneNode implements AutoCloseable {

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Connection connection;
    private final List<Class<?>> observers = new ArrayList<>();
    private final Map<Object, Object> resources = new HashMap<>();
    private int statements;

    /** For one organization. */
    public OneNode(UUID tenant) throws SQLException {
        connection = SchemaDatabase.get().as("bookonce_app");
        connection.setAutoCommit(false);
        try (PreparedStatement setting = connection.prepareStatement("select set_config('app.tenant_id', ?, false)")) {
            setting.setString(1, tenant.toString());
            setting.execute();
        }
        connection.commit();
        CurrentTenant current = new CurrentTenant();
        current.enter(tenant);
        beans.put(CurrentTenant.class, current);
        beans.put(Secret.class, new Secret(Base64.getEncoder().encodeToString(new byte[32])));
        beans.put(TransactionSynchronizationRegistry.class, transaction());
        beans.put(EntityManager.class, proxy(EntityManager.class, Map.of()));
        beans.put(DataSource.class, proxy(DataSource.class, Map.of("getConnection", () -> {
            statements++;
            return proxy(Connection.class, Map.of("close", () -> null));
        })));
    }

    /** Does something in a transaction of its own; it is undone when it fails. */
    public <T> T inTransaction(Supplier<T> work) throws SQLException {
        try {
            T result = work.get();
            get(Sql.class).settle();
            connection.commit();
            return result;
        } finally {
            resources.clear();
            connection.rollback();
        }
    }

    /** How often features asked the database: statements that go together count once. */
    public int statements() {
        return statements;
    }

    /** Has these classes told of what is fired; named, since they are their features' own. */
    public OneNode withObservers(String... classes) throws ClassNotFoundException {
        for (String each : classes) {
            observers.add(Class.forName(each));
        }
        return this;
    }

    /** A class of the application, with all that it needs; the same one each time. */
    public <T> T get(Class<T> type) {
        Object known = beans.get(type);
        if (known == null) {
            known = made(type);
            beans.put(type, known);
            for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
                for (Field field : each.getDeclaredFields()) {
                    inject(field, known);
                }
            }
        }
        return type.cast(known);
    }

    private static Object made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private void inject(Field field, Object bean) {
        if (field.getType() == Event.class) {
            set(field, bean, event());
            return;
        }
        boolean ofServer = (bean instanceof Sql || bean instanceof Glance) && beans.containsKey(field.getType());
        if (!ofServer
                && (!field.isAnnotationPresent(Inject.class) || field.getType().isInterface())) {
            return;
        }
        set(field, bean, get(field.getType()));
    }

    private static void set(Field field, Object bean, Object value) {
        try {
            field.setAccessible(true);
            field.set(bean, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    private Object event() {
        return Proxy.newProxyInstance(
                OneNode.class.getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> {
                    for (Class<?> observer : observers) {
                        for (Method each : observer.getDeclaredMethods()) {
                            tell(observer, each, arguments[0]);
                        }
                    }
                    return null;
                });
    }

    private void tell(Class<?> observer, Method method, Object news) throws IllegalAccessException {
        boolean hears = method.getParameterCount() == 1
                && method.getParameters()[0].isAnnotationPresent(Observes.class)
                && method.getParameterTypes()[0].isInstance(news);
        if (!hears) {
            return;
        }
        try {
            method.setAccessible(true);
            method.invoke(get(observer), news);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What a server keeps beside a transaction. */
    private Object transaction() {
        return Proxy.newProxyInstance(
                OneNode.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getResource" -> resources.get(arguments[0]);
                    case "putResource" -> resources.put(arguments[0], arguments[1]);
                    default -> null;
                });
    }

    /** Does what is said for single methods; the connection does the rest, of which an entity manager has nothing. */
    private <T> T proxy(Class<T> type, Map<String, Supplier<Object>> said) {
        return type.cast(Proxy.newProxyInstance(
                OneNode.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (said.containsKey(method.getName())) {
                        return said.get(method.getName()).get();
                    }
                    try {
                        return type == Connection.class ? method.invoke(connection, arguments) : null;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
