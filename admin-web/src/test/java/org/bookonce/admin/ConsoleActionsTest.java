package org.bookonce.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every button, link and script of the console's pages does in the end: the use cases that it reaches and that change
 * something. These authorize by themselves, and the matrix of use cases shows for whom; so an action that is not listed, or
 * reaches another use case than it says, fails here (R1.4).
 */
class ConsoleActionsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern ACTION =
            Pattern.compile("(?:action|listener)=\"#\\{(?!frame\\.|bean\\[)(\\w+)\\.(\\w+)[^\"]*}\"");
    private static final Pattern TAG = Pattern.compile("<b:(?:dialog|save) [^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(bean|action|close)=\"(?:#\\{)?(\\w+)}?\"");
    private static final Pattern SHOWS =
            Pattern.compile("(?:List|Count|Show|Find|Preview|Suggest|Open|Look|Enter)[A-Z].*");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.bookonce");

    @Test
    void every_action_does_what_its_line_says() {
        TreeMap<String, String> found = new TreeMap<>();
        actions().forEach(action -> found.put(action, String.join(" ", changedBy(action))));
        assertThat(found).isEqualTo(lines());
    }

    private static TreeMap<String, String> lines() {
        Properties lines = new Properties();
        try (InputStream in = ConsoleActionsTest.class.getResourceAsStream("/console-actions.properties")) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TreeMap<String, String> sorted = new TreeMap<>();
        lines.forEach((action, useCases) -> sorted.put((String) action, (String) useCases));
        return sorted;
    }

    private static Set<String> actions() {
        Set<String> actions = new TreeSet<>();
        for (String page : pages()) {
            Matcher action = ACTION.matcher(page);
            while (action.find()) {
                actions.add(action.group(1) + "." + action.group(2));
            }
            Matcher tag = TAG.matcher(page);
            while (tag.find()) {
                Properties attributes = new Properties();
                Matcher attribute = ATTRIBUTE.matcher(tag.group());
                while (attribute.find()) {
                    attributes.setProperty(attribute.group(1), attribute.group(2));
                }
                Stream.of("action", "close")
                        .filter(attributes::containsKey)
                        .forEach(name ->
                                actions.add(attributes.getProperty("bean") + "." + attributes.getProperty(name)));
            }
        }
        return actions;
    }

    private static Set<String> changedBy(String action) {
        String[] parts = action.split("\\.");
        JavaClass backing = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Named.class)
                        && type.getAnnotationOfType(Named.class).value().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no bean for " + action));
        Set<String> useCases = new TreeSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> waiting = new ArrayDeque<>(backing.getMethods().stream()
                .filter(method -> method.getName().equals(parts[1]))
                .collect(Collectors.toSet()));
        assertThat(waiting).as("method of " + action).isNotEmpty();
        while (!waiting.isEmpty()) {
            JavaCodeUnit code = waiting.pop();
            if (!seen.add(code)) {
                continue;
            }
            Stream.<JavaAccess<?>>concat(
                            code.getCallsFromSelf().stream(), code.getCodeUnitReferencesFromSelf().stream())
                    .forEach(call -> {
                        JavaClass owner = call.getTargetOwner();
                        if (owner.isAnnotatedWith(Stateless.class)) {
                            useCases.add(owner.getSimpleName());
                        } else if (owner.getPackageName().startsWith("org.bookonce.admin")) {
                            call.getTarget().resolveMember().ifPresent(member -> {
                                if (member instanceof JavaCodeUnit next) {
                                    waiting.add(next);
                                }
                            });
                        }
                    });
        }
        useCases.removeIf(useCase -> SHOWS.matcher(useCase).matches());
        return useCases;
    }

    private static Set<String> pages() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            Set<String> pages = new HashSet<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                pages.add(Files.readString(file));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
