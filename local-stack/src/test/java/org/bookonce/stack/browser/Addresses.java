package org.bookonce.stack.browser;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Field;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bookonce.stack.SharedStack;

/** Every address that the built archives answer, read from their classes: whatever is added is found here. */
final class Addresses {

    private static final String FRAME = "org.bookonce.admin.frame.";
    private static final Map<String, Map<String, String>> KNOWN = new ConcurrentHashMap<>();

    private Addresses() {}

    /** The pages of an organization's console: the constant's name and the pattern of what follows the organization. */
    static Map<String, String> consolePages() {
        return KNOWN.computeIfAbsent("Page", Addresses::pages);
    }

    /** The pages of platform operators: the constant's name and the pattern of the path. */
    static Map<String, String> operatorPages() {
        return KNOWN.computeIfAbsent("PlatformPage", Addresses::pages);
    }

    /** The paths of the pages that lie outside of organizations. */
    static Set<String> openPages() {
        return ((Map<?, ?>) value(console(FRAME + "OpenPage"), null, "VIEWS"))
                .keySet().stream().map(String.class::cast).collect(Collectors.toSet());
    }

    private static Map<String, String> pages(String type) {
        Map<String, String> pages = new TreeMap<>();
        for (Object page : console(FRAME + type).getEnumConstants()) {
            pages.put(((Enum<?>) page).name(), ((Pattern) value(page.getClass(), page, "path")).pattern());
        }
        return pages;
    }

    /** What invitees' pages answer: method and template, such as {@code GET /{org}/one-off/{token}}. */
    static List<String> publicAddresses() {
        return new ClassFileImporter()
                .importPath(exploded(SharedStack.publicWar()).resolve("WEB-INF/classes")).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream()
                                .filter(method -> verb(method) != null)
                                .map(method -> verb(method) + " " + template(type, method)))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static String verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().getSimpleName())
                .filter(name -> Arrays.asList(
                                HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)
                        .contains(name))
                .findFirst()
                .orElse(null);
    }

    private static String template(JavaClass type, JavaMethod method) {
        String own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return List.of(type.getAnnotationOfType(Path.class).value(), own).stream()
                .map(part -> part.replaceAll("^/|/$", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
    }

    /** A class of the console's archive, without anything it stands on but the JDK. */
    static Class<?> console(String name) {
        try {
            URL classes = exploded(SharedStack.adminWar())
                    .resolve("WEB-INF/classes")
                    .toUri()
                    .toURL();
            return Class.forName(name, true, new URLClassLoader(new URL[] {classes}, Addresses.class.getClassLoader()));
        } catch (MalformedURLException | ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Object value(Class<?> type, Object object, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static java.nio.file.Path exploded(java.nio.file.Path war) {
        String file = war.getFileName().toString();
        return war.resolveSibling(file.substring(0, file.length() - ".war".length()));
    }
}
