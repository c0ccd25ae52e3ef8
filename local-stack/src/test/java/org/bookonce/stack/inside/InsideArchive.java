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
        return ShrinkWrap.create(ZipImporter.class, "inside.war")
                .importFrom(SharedStack.publicWar().toFile())
                .as(WebArchive.class)
                .addClasses(classes)
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
                .addAsResource(new StringAsset(people(organization, other)), "people.properties");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String people(TestOrganization organization, TestOrganization other) {
        Properties people = new Properties();
        people.setProperty("issuer", SharedStack.get().keycloak().issuer());
        people.setProperty("slug", organization.slug());
        people.setProperty("owner", organization.owner().subject());
        people.setProperty("owner.id", organization.owner().id().toString());
        people.setProperty("member", organization.member().subject());
        people.setProperty("member.id", organization.member().id().toString());
        people.setProperty("second", organization.secondMember().subject());
        people.setProperty("second.id", organization.secondMember().id().toString());
        people.setProperty("other.slug", other.slug());
        people.setProperty("other.owner", other.owner().subject());
        people.setProperty("other.owner.id", other.owner().id().toString());
        StringWriter text = new StringWriter();
        try {
            people.store(text, null);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
