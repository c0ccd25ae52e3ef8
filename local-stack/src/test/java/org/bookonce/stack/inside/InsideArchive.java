package org.bookonce.stack.inside;

import java.io.File;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Properties;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive of the invitee pages as Maven built it, with a test and what it knows put inside. */
final class InsideArchive {

    private InsideArchive() {}

    static WebArchive with(TestOrganization organization, TestOrganization other, Class<?>... classes) {
        return with(organization, other, organization, classes);
    }

    /** The same, with an organization that is suspended. */
    static WebArchive with(
            TestOrganization organization, TestOrganization other, TestOrganization suspended, Class<?>... classes) {
        return ShrinkWrap.create(ZipImporter.class, "inside.war")
                .importFrom(SharedStack.publicWar().toFile())
                .as(WebArchive.class)
                .addClasses(classes)
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
                .addAsResource(new StringAsset(people(organization, other, suspended)), "people.properties");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** Puts properties inside, at the root of the classes. */
    static void add(WebArchive archive, String name, Properties properties) {
        archive.addAsResource(new StringAsset(text(properties)), name);
    }

    private static String people(TestOrganization organization, TestOrganization other, TestOrganization suspended) {
        Properties people = new Properties();
        people.setProperty("issuer", SharedStack.get().keycloak().issuer());
        people.setProperty("slug", organization.slug());
        person(people, "owner", organization.owner());
        person(people, "admin", organization.admin());
        person(people, "member", organization.member());
        person(people, "second", organization.secondMember());
        people.setProperty("other.slug", other.slug());
        person(people, "other.owner", other.owner());
        people.setProperty("suspended.slug", suspended.slug());
        person(people, "suspended.owner", suspended.owner());
        return text(people);
    }

    private static void person(Properties people, String name, TestOrganization.Member member) {
        people.setProperty(name, member.subject());
        people.setProperty(name + ".id", member.id().toString());
    }

    private static String text(Properties properties) {
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
