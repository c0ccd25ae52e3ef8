package org.bookonce.stack.inside;

import java.io.File;
import java.util.Properties;
import java.util.regex.Pattern;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The archive of the invitee pages as Maven built it, with all tests of this package put inside. It is deployed for the
 * first of them and serves all ({@link org.bookonce.stack.OneArchive}); what it knows changes with the class that runs.
 */
final class InsideArchive {

    /** What names classes that stay outside, or has no business inside. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "/(InsideArchive|DeedArchive|DeedDoor|AccessFixture|LinkThings|NearBookings)(\\$.*)?\\.class");

    private InsideArchive() {}

    static WebArchive with(TestOrganization organization, TestOrganization other) {
        return with(organization, other, organization);
    }

    /** The same, with an organization that is suspended. */
    static WebArchive with(TestOrganization organization, TestOrganization other, TestOrganization suspended) {
        Known.write("people.properties", people(organization, other, suspended));
        return ShrinkWrap.create(ZipImporter.class, "inside.war")
                .importFrom(SharedStack.publicWar().toFile())
                .as(WebArchive.class)
                .addPackages(false, path -> !OUTSIDE.matcher(path.get()).find(), InsideArchive.class.getPackageName())
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static Properties people(
            TestOrganization organization, TestOrganization other, TestOrganization suspended) {
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
        return people;
    }

    private static void person(Properties people, String name, TestOrganization.Member member) {
        people.setProperty(name, member.subject());
        people.setProperty(name + ".id", member.id().toString());
    }
}
